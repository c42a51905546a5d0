/** Country codes of index numbers, by region, and the country (ISO 3166-1 alpha-2) that they mean. */
const codes: Record<string, string> = {
  AFR: '12AO 14BJ 15BW 16BI 17CM 19CF 20TD 21CG 22KM 23DJ 24GQ 25ET 26GA 27GM 28GH 29GN 30GW 31CI 32KE 33LS 34LR 35MG 36MW 37ML 38MR 39MU 41MZ 42NA 43NE 44NG 46ZW 47RW 48ST 49SN 50SC 51SL 52SO 53ZA 54SD 55SZ 56TZ 57TG 59UG 60BF 62CD 63ZM 64ER 65SS',
  AMR: '13AR 14BS 15BB 16BZ 18BO 19BR 20CA 22CL 23CO 24CR 25CU 26DM 27DO 28EC 29SV 32GD 34GT 35GY 36HT 37HN 38JM 41MX 43NI 44PA 45PY 46PE 48SR 49TT 51US 52UY 53VE',
  ASA: '11AF 12AU 13BD 14BT 15BN 16MM 17CN 18FJ 19HK 20IN 21ID 22JP 23KH 24KP 25KR 26LA 28MY 29MV 30MN 31NP 32NZ 33PK 34PG 35PH 36SG 37LK 38TW 39TH 41VN 57TL',
  EUR: '11AL 13AT 14BE 15BG 17CY 18DK 20FI 21FR 23DE 25GR 27HU 28IS 29IE 30IT 37PL 38PT 39RO 41ES 42SE 43CH 44TR 45GB 46RU 48RS 49BY 50UA 51EE 52LV 53LT 54AM 55AZ 56GE 57KZ 58KG 59MD 60TJ 61TM 62UZ 63BA 64HR 65MK 68SI 71CZ 72SK',
  MDE: '11BH 12EG 13IR 14IQ 15IL 16JO 17KW 18LB 19LY 20OM 21PS 22QA 23SA 24SY 25AE 28DZ 29MA 30TN 31YE',
};

const table = new Map(
  Object.entries(codes).flatMap(([region, list]) =>
    list.split(' ').map((item): [string, string] => [`${region} ${item.slice(0, 2)}`, item.slice(2)]),
  ),
);

/** The country that the code of an index number (`AMR 51`) means; `null` for one that we do not know or that means a theme. */
export function countryOfCode(code: string): string | null {
  return table.get(code) ?? null;
}

/** The countries that index numbers are known of, as codes (ISO 3166-1 alpha-2), in alphabetical order. */
export const indexedCountries = (): string[] => [...new Set(table.values())].sort();
