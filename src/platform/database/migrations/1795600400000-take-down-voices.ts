import { type MigrationInterface, type QueryRunner, Table, TableColumn } from 'typeorm';
import { id, instant, longText, optional, reference, text, to } from '../migration-columns.js';

const SAID = [optional(longText('words')), optional(text('answer_to', 254))];

/** Each who asks has words and an address of their own; there was room for those of the first alone. */
export class TakeDownVoices1795600400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'photo_take_down_voice',
        columns: [id(), reference('take_down_id'), ...SAID, instant('said_at')],
        foreignKeys: [to('photo_take_down', 'take_down_id', 'CASCADE')],
        indices: [{ columnNames: ['take_down_id'] }],
      }),
    );
    // an id is unique within its table: the first voice takes that of what it was said in
    await runner.query(
      `INSERT INTO photo_take_down_voice (id, take_down_id, words, answer_to, said_at)
       SELECT id, id, words, answer_to, asked_at FROM photo_take_down WHERE words IS NOT NULL OR answer_to IS NOT NULL`,
    );
    for (const { name } of SAID) await runner.dropColumn('photo_take_down', name);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const column of SAID) await runner.addColumn('photo_take_down', new TableColumn(column));
    for (const { name } of SAID) {
      await runner.query(
        `UPDATE photo_take_down SET ${name} =
         (SELECT voice.${name} FROM photo_take_down_voice voice WHERE voice.take_down_id = photo_take_down.id ORDER BY voice.said_at, voice.id LIMIT 1)`,
      );
    }
    await runner.dropTable('photo_take_down_voice');
  }
}
