import type { ModuleHead } from '../../curriculum/index.js';
import { Course, type Student } from './course.js';
import { ForProfessionals, ModuleIsClosed, NoSuchLesson } from './learning.errors.js';

const moduleOf = (key: string, lessons: readonly string[], more: Partial<ModuleHead> = {}): ModuleHead => ({
  id: key,
  key,
  title: key,
  purpose: '',
  audience: 'iedereen',
  isJoint: true,
  needs: [],
  session: null,
  lessons: lessons.map((lesson) => ({ key: lesson, title: lesson, minutes: 10 })),
  ...more,
});
const MODULES = [moduleOf('m1', ['a', 'b']), moduleOf('m2', ['c'], { needs: ['m1'] }), moduleOf('op-weg', ['p'], { audience: 'wijkprofessionals' })];
const riet: Student = { role: 'buurtverbinder', takesPart: true };
const marloes: Student = { role: 'wijkprofessional', takesPart: true };
const hanna: Student = { role: null, takesPart: false };
const courseOf = (student: Student, ...read: string[]): Course => new Course(MODULES, student, new Map(read.map((key) => [key, new Date(0)])));

describe('what somebody follows', () => {
  it('is everything but the module of professionals, for residents', () => {
    expect(courseOf(riet).modules.map(({ head }) => head.key)).toEqual(['m1', 'm2']);
    expect(courseOf(marloes).modules.map(({ head }) => head.key)).toEqual(['m1', 'm2', 'op-weg']);
  });

  it('goes on with the first lesson not yet read', () => {
    expect(courseOf(riet, 'a').next?.lesson.key).toBe('b');
    expect(courseOf(riet, 'a', 'b').next?.lesson.key).toBe('c');
    expect(courseOf(riet, 'a', 'b', 'c').next).toBeNull();
    expect(courseOf(marloes, 'a', 'b', 'c').next?.lesson.key).toBe('p');
  });

  it('says what comes first of a closed module (A5)', () => {
    expect(() => courseOf(riet, 'a').openLesson('c')).toThrow(ModuleIsClosed);
    expect(courseOf(riet, 'a', 'b').openLesson('c').module.key).toBe('m2');
  });

  it('keeps open what was read before, also when something that comes first was undone', () => {
    expect(courseOf(riet, 'a', 'c').openLesson('c').lesson.key).toBe('c');
  });

  it('never lets professionals wait for the others with their own module (D14)', () => {
    expect(courseOf(marloes).openLesson('p').module.key).toBe('op-weg');
    expect(() => courseOf(riet).openLesson('p')).toThrow(ForProfessionals);
  });

  it('closes nothing for the trainer who looks along (A8)', () => {
    expect(courseOf(hanna).openLesson('c').module.key).toBe('m2');
    expect(courseOf({ ...hanna, role: 'buurtverbinder' }).modules.map(({ state }) => state)).toEqual(['open', 'open']);
  });

  it('knows no lesson of another training', () => {
    expect(() => courseOf(riet).openLesson('x')).toThrow(NoSuchLesson);
    expect(() => courseOf(riet).module('x')).toThrow(NoSuchLesson);
  });
});
