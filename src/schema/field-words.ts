import { simplify } from './closest.ts';

const FIELD_NAMES: Readonly<Record<string, string>> = {
  title: 'titre titulo titel name headline название заголовок 标题 题目 العنوان عنوان',
  entities:
    'entite entidad entidade organisation organization org donor partner pledger who организация 实体 机构 الكيان الكيانات',
  focus_areas: 'domaine domaineprioritaire esferaprioritaria area theme topic направление 重点领域 مجالتركيز',
  pledge_types: 'type typedengagement tipo tipodecompromiso тип 类型 النوع',
  amount: 'montant importe monto сумма 金额 المبلغ sum budget money cost',
  value: 'valeur valor значение 数值 القيمة number quantity amount',
  currency: 'devise monnaie moneda divisa валюта 货币 العملة',
  targets: 'cible meta objetivo objectif goal цель цели 目标 الهدف',
  metric: 'unit indicator indicateur indicador unite unidad показатель 单位',
  by: 'deadline echeance plazo срок until 截止',
  scope: 'portee alcance охват 范围 النطاق level coverage',
  countries: 'pays pai paise paises страна страны 国家 البلد البلدان location place',
  implementation_regions: 'region regione регион 区域 المنطقة',
  beneficiaries: 'beneficiaire beneficiario targetgroup получатели 受益者 المستفيدون',
  announced: 'date year annonce anunciado дата 日期 التاريخ announcement published',
  period: 'periode periodo период 期间 الفترة duration timeline dates',
  start: 'debut inicio начало 开始 from begin',
  end: 'fin конец 结束 to finish',
  sources: 'fuente quelle источник источники 来源 المصدر reference ref link',
  url: 'link lien enlace website web address href ссылка 网址 الرابط',
  related: 'lie relacionado see seealso связанные 相关',
  language: 'langue idioma lang язык 语言 اللغة',
  note: 'comment remark remarque nota примечание 备注 ملاحظة',
  status: 'statut estado state статус 状态 الحالة',
  said_by: 'author source auteur autor',
  results: 'resultat resultado progress outcome результаты 成果 النتائج',
  sdgs: 'odd ods цур 可持续发展目标 goal',
  entity_type: 'type sector category tipo',
};

const FIELD_WORDS = Object.entries(FIELD_NAMES).flatMap(([field, words]) =>
  words.split(' ').map((word) => [simplify(word), field] as const),
);

/** The field a word in another language, or a usual other word, stands for; only among the fields that may stand here. */
export function fieldForWord(word: string, fields: readonly string[]): string | undefined {
  const plain = simplify(word);
  return FIELD_WORDS.find(([name, field]) => name === plain && fields.includes(field))?.[1];
}
