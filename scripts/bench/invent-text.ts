import type { Chance } from './chance.ts';

/** The words of a language: what is promised, and sentences about it. `#` is a number, `@` a place. */
interface Words {
  readonly promises: readonly string[];
  readonly sentences: readonly string[];
}

const WORDS = {
  en: {
    promises: [
      'Fibre for # schools in @',
      'Digital skills for # people in @',
      '# rural sites with 4G in @',
      'Affordable phones for # households in @',
      'Community networks for # villages in @',
      'Cybersecurity training for # public officials in @',
      'Finance for # digital start-ups in @',
      'Satellite links for # clinics in @',
      'Open-source building blocks for # services in @',
      'Safe and useful content for # young people in @',
    ],
    sentences: [
      'The programme brings affordable connectivity to # people who live far from the next city.',
      'Together with ministries, schools and local operators it trains # teachers & helps them go on.',
      'Half of those reached are to be women and girls, and one in ten a person with a disability.',
      'The network is open to other operators, who share its masts, power and ducts.',
      'The pledge covers equipment, training and the first three years of operation (2024–2026).',
      'Devices are sold in instalments, so that households pay less than 2% of their income.',
      'An independent body publishes coverage, prices and use once a year.',
      'The company’s own staff give # hours of their time.',
      'Where the grid ends, solar panels and batteries keep the sites on air day and night.',
      'Content is made with the people who use it, in the languages they speak at home.',
    ],
  },
  fr: {
    promises: ['La fibre pour # écoles : @', 'Compétences numériques pour # personnes : @'],
    sentences: [
      'Le programme relie # personnes qui vivent loin des villes et forme leurs enseignants à l’usage du réseau.',
      'L’opérateur partage ses pylônes et publie chaque année la couverture, les prix et l’usage réel.',
    ],
  },
  es: {
    promises: ['Fibra para # escuelas: @', 'Competencias digitales para # personas: @'],
    sentences: [
      'El programa conecta a # personas que viven lejos de las ciudades y forma a sus docentes.',
      'La red está abierta a otros operadores, que comparten torres, energía y conductos.',
    ],
  },
  ar: {
    promises: ['توصيل # مدرسة بالإنترنت @', 'مهارات رقمية لعدد # من الأشخاص @'],
    sentences: [
      'يربط البرنامج # من السكان الذين يعيشون بعيدا عن المدن ويدرب معلميهم على استخدام الشبكة.',
      'تنشر هيئة مستقلة كل عام بيانات التغطية والأسعار والاستخدام الفعلي.',
    ],
  },
  ru: {
    promises: ['Оптоволокно для # школ: @', 'Цифровые навыки для # человек: @'],
    sentences: [
      'Программа подключает # человек, живущих вдали от городов, и обучает их учителей.',
      'Сеть открыта для других операторов, которые пользуются теми же мачтами и каналами.',
    ],
  },
  zh: {
    promises: ['为#所学校接入光纤：@', '为#人提供数字技能培训：@'],
    sentences: [
      '该项目为#名远离城市的居民提供网络连接，并培训当地教师。',
      '网络向其他运营商开放，共用铁塔、电力和管道。',
    ],
  },
} as const satisfies Record<string, Words>;

/** Languages of invented titles and texts, most of them English. */
export const LANGUAGES = { en: 75, fr: 7, es: 6, ar: 4, ru: 4, zh: 4 };
export type Language = keyof typeof LANGUAGES;

/** A title and a text below it. */
export interface InventedText {
  readonly title: string;
  readonly summary: string;
}

/** What a pledge says of itself; one in twenty at length, with the Markdown that the register takes. */
export function inventText(chance: Chance, language: Language, number: number, place: string): InventedText {
  const { promises, sentences } = WORDS[language];
  const fill = (text: string): string => text.replaceAll('#', written(number)).replaceAll('@', place);
  const title = fill(chance.one<string>(promises)).slice(0, 120).trim();
  const paragraph = (count: number): string =>
    fill(Array.from({ length: count }, () => chance.one<string>(sentences)).join(language === 'zh' ? '' : ' '));
  if (!chance.happens(0.05)) return { title, summary: paragraph(chance.whole(1, 3)) };
  const points = Array.from({ length: chance.whole(2, 5) }, () => `- ${paragraph(1)}`).join('\n');
  const link = 'More is on [the page of the programme](https://www.example.org/programme?part=2&lang=en).';
  const parts = Array.from({ length: chance.whole(2, 12) }, () => paragraph(chance.whole(2, 6)));
  return { title, summary: [paragraph(2), points, ...parts, `**${title}**, *in short*.  \n${link}`].join('\n\n') };
}

/** A number as people write it: 25 million, 2,016, 70. */
export function written(number: number): string {
  if (number >= 1e6 && number % 1e5 === 0) return `${number / 1e6} million`;
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
