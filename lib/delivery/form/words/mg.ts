import { defineWords } from './define.ts';

export const mg = defineWords('mg', {
  'full-name': 'anarana feno|anarana sy fanampiny|anarana sy fanampin’anarana|anarana|anaranao|ny anaranao',
  'first-name': 'fanampin’anarana|fanampiny',
  email: 'mailaka|adiresy mailaka|imailaka|adiresy imailaka|mailakao|email|e-mail',
  confirm: 'hamafiso|avereno',
  phone:
    'finday|telefaonina|laharana finday|laharan-telefaonina|laharana telefaonina|nomeraon-telefaonina|laharan’ny finday',
  street: 'adiresy|fonenana|adiresy fonenana|lalana|adiresinao',
  city: 'tanàna',
  'postal-code': 'kaody paositra|kaodin-paositra',
  state: 'faritany|faritra',
  country: 'firenena',
  organization: 'fikambanana|orinasa|andrim-panjakana',
  'job-title': 'asa|andraikitra',
  subject: 'lohahevitra|lohateny|antony',
  topic: 'sokajy|karazana fangatahana',
  message: 'hafatra|hafatrao|ny hafatrao|fanontaniana|hevitra|fanazavana|votoatiny',
  consent: 'manaiky aho|ekeko',
  honeypot: 'avelao ho banga|aza fenoina',
  'birth-date': 'daty nahaterahana|teraka tamin’ny',
  identity: 'karapanondro|laharan’ny karapanondro|laharana kara-panondro',
  other: 'lahy sa vavy|taona|distrika|daty|zom-pirenena',
  search: 'karohy|hikaroka',
});
