import { beforeEach, inject } from 'vitest';

beforeEach(({ skip }) => skip(inject('postgresServer') === undefined, 'PostgreSQL does not start here.'));
