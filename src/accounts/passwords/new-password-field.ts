import { applyDecorators } from '@nestjs/common';
import { IsString, MaxLength, MinLength } from 'class-validator';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from './passwords.js';

/** Long is what counts; rules about signs and digits only make passwords harder to remember. */
export const NewPasswordField = (): PropertyDecorator =>
  applyDecorators(
    MaxLength(LONGEST_PASSWORD, { message: 'Houd je wachtwoord onder de 200 tekens.' }),
    MinLength(SHORTEST_PASSWORD, { message: 'Neem een wachtwoord van 12 tekens of meer. Een zin van een paar woorden werkt goed.' }),
    IsString({ message: 'Kies een wachtwoord.' }),
  );
