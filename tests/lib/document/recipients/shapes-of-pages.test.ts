import { describe, expect, it } from 'vitest';
import { readPapers } from '../../../../lib/document/read.ts';

const read = (text: string) => {
  const [paper] = readPapers({ text, source: { way: 'paste', url: null, title: null } });
  return {
    to: paper?.recipients.map(({ name, title, emails, fax, copiesOnly }) => ({
      name,
      title,
      emails,
      fax,
      copiesOnly,
    })),
    asks: paper?.asks,
    letter: paper?.letter?.salutation,
  };
};

describe('whom to write to', () => {
  it('stands in a table', () => {
    const text = `UA 12/24

教員のマリアさんは拘禁されている。

### 宛先

| | |
|---|---|
|検事総長|Juan Inventado|
|住所|Av. Libertad 1, Caracas|
|メール|fiscal@mp.example|
|敬称|Señor Fiscal General|

**コピー**：駐日ベネズエラ大使館　embajada@mppre.example

スペイン語または日本語でお書きください。
`;
    expect(read(text).to).toEqual([
      {
        name: 'Juan Inventado',
        title: '検事総長',
        emails: ['fiscal@mp.example'],
        fax: null,
        copiesOnly: false,
      },
      expect.objectContaining({ emails: ['embajada@mppre.example'], copiesOnly: true }),
    ]);
  });

  it('has its address behind a picture', () => {
    const text = `UA 9/22

Ο δάσκαλος Χοσέ δέχεται απειλές.

Γράψε στον Γενικό Εισαγγελέα:

📧 fiscalia@mp.example
📠 +504 2555-0134
`;
    expect(read(text).to).toMatchObject([{ emails: ['fiscalia@mp.example'], fax: '+504 2555-0134' }]);
  });

  it('is an office above a bare address', () => {
    const text =
      '緊急行動 UA 12/24\n\n教師瑪麗遭到逮捕，請寫信給司法部長：\n\n> 司法部長 陳虛構\n> Ministry of Justice, Street 1, Phnom Penh\n> moj@cambodia.example\n';
    expect(read(text).to).toMatchObject([{ title: '司法部長', emails: ['moj@cambodia.example'] }]);
  });

  it('has no name joined to the address below it', () => {
    const text =
      'עדכון לפעולה דחופה 12/24, 3 במרץ 2024\n\nהמורה מרים עצורה.\n\nלשלוח אל:\nנשיא הרפובליקה, Ernesto Inventado Ejemplo\ndespacho@presidencia.example\nהעתק: התובעת הכללית, Ana Inventada, fiscal@fgr.example\n';
    expect(read(text).to).toMatchObject([
      { name: 'Ernesto Inventado Ejemplo', emails: ['despacho@presidencia.example'], copiesOnly: false },
      { name: 'Ana Inventada', emails: ['fiscal@fgr.example'], copiesOnly: true },
    ]);
  });

  it('is told of in a question', () => {
    const text =
      '【編號】UA 12/24\n\n農民領袖瑪麗遭到逮捕。\n\n【請寫信要求】\n・立即釋放瑪麗\n・准許她與家人見面\n\n【寄給誰】\n1. 總統\n　 Juan Inventado\n　 Palacio, Managua\n2. 國家警察總長\n　 Lázaro Inventado\n　 電郵 policia@gob.example\n　 傳真 +505 2255 5017\n';
    expect(read(text)).toMatchObject({
      asks: ['立即釋放瑪麗', '准許她與家人見面'],
      to: [
        { name: 'Juan Inventado', title: '總統', emails: [] },
        { name: 'Lázaro Inventado', title: '國家警察總長', emails: ['policia@gob.example'] },
      ],
    });
  });
});

describe('what is asked for', () => {
  it.each([
    [
      'without stops, counted',
      'UA 12/24 콜롬비아\n\n교사 마리아가 위협을 받았다.\n\n▶ 탄원 내용 (스페인어, 영어)\n 1) 마리아와 그 가족의 안전을 위해 실질적인 보호 조치를 취할 것을 요청\n 2) 살해 위협에 대해 공정한 수사를 실시하고 결과를 공개할 것을 요청\n',
      2,
    ],
    [
      'below a wide star',
      'UA 12/24\n\n教員のマリアさんは服役している。\n\n【要請内容】\n＊マリアさんを直ちに釈放すること\n＊必要な治療を受けられるようにすること\n',
      2,
    ],
    [
      'behind whom to write to',
      'UA 12/24\n\nMary Invented is on trial.\n\nWrite to the Governor urging him to:\n\n- free Mary Invented;\n- let her see a doctor.\n',
      2,
    ],
  ])('%s', (_, text, count) => {
    expect(read(text).asks).toHaveLength(count);
  });

  it('is nothing that leads elsewhere on the site of an outcome', () => {
    const text =
      '# 교사 마리아 석방!\n\n긴급행동 결과 UA 12/24 · 2024년 3월 3일\n\n마리아가 석방되었다. 더 이상 편지를 보내지 않으셔도 됩니다.\n\n---\n\n- [온라인액션 보기](/action)\n- [뉴스레터 신청](/news)\n- 문의: 캠페인팀 02-555-4755\n';
    expect(read(text).asks).toEqual([]);
  });
});

describe('a letter', () => {
  it('begins and ends as in Taiwan', () => {
    const text =
      '緊急行動 UA 12/24\n\n教師瑪麗遭到逮捕。\n\n信件範本\n\n部長您好：\n\n我懇請您立即釋放瑪麗。\n\n敬祝　平安\n（你的姓名）\n';
    expect(read(text).letter).toBe('部長您好');
  });
});
