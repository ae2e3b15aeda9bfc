import type { Table } from '../term.ts';
import { automation } from './automation.ts';
import { automotive } from './automotive.ts';
import { commerce } from './commerce.ts';
import { construction } from './construction.ts';
import { data } from './data.ts';
import { design } from './design.ts';
import { education } from './education.ts';
import { electrical } from './electrical.ts';
import { electronics } from './electronics.ts';
import { energyAndTransport } from './energy-and-transport.ts';
import { finance } from './finance.ts';
import { healthcare } from './healthcare.ts';
import { hospitality } from './hospitality.ts';
import { industries } from './industries.ts';
import { languages } from './languages.ts';
import { logistics } from './logistics.ts';
import { machining } from './machining.ts';
import { majorsManufacturing } from './majors-manufacturing.ts';
import { majorsServices } from './majors-services.ts';
import { majorsTechnology } from './majors-technology.ts';
import { mechanical } from './mechanical.ts';
import { networks } from './networks.ts';
import { office } from './office.ts';
import { production } from './production.ts';
import { quality } from './quality.ts';
import { software } from './software.ts';
import { tradeCertificates } from './trade-certificates.ts';
import { welding } from './welding.ts';

/** Every table of the vocabulary. */
export const tables: readonly Table[] = [
  automation,
  automotive,
  commerce,
  construction,
  data,
  design,
  education,
  electrical,
  electronics,
  energyAndTransport,
  finance,
  healthcare,
  hospitality,
  industries,
  languages,
  logistics,
  machining,
  majorsManufacturing,
  majorsServices,
  majorsTechnology,
  mechanical,
  networks,
  office,
  production,
  quality,
  software,
  tradeCertificates,
  welding,
];
