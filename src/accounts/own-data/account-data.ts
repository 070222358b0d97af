import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PersonalData } from '../../platform/personal-data/personal-data.js';
import { Person } from '../people/person.entity.js';
import { Session } from '../sessions/session.entity.js';

/** The account itself, and the devices on which somebody is signed in. A password we could not show if we wanted. */
@Injectable()
export class AccountData implements OnModuleInit {
  constructor(
    private readonly reader: DataSource,
    private readonly personalData: PersonalData,
  ) {}

  onModuleInit(): void {
    this.personalData.add({
      title: 'Je account',
      order: 10,
      rowsOf: async (personId) => {
        const { firstName, lastName, email, createdAt, passwordHash } = await this.reader.manager.findOneByOrFail(Person, { id: personId });
        return [
          {
            Voornaam: firstName,
            Achternaam: lastName,
            'E-mailadres': email,
            Wachtwoord: passwordHash === null ? 'Je hebt er geen.' : 'Je hebt er een. Niemand kan het lezen, wij ook niet.',
            'Account sinds': createdAt,
          },
        ];
      },
    });
    this.personalData.add({
      title: 'Waar je bent ingelogd',
      order: 15,
      rowsOf: async (personId) => {
        const sessions = await this.reader.manager.find(Session, { where: { personId }, order: { createdAt: 'DESC', id: 'DESC' } });
        return sessions.map(({ device, createdAt, lastSeenAt }) => ({ Toestel: device, Sinds: createdAt, 'Laatst gezien': lastSeenAt }));
      },
    });
  }
}
