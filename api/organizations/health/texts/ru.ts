import type { HealthTexts } from './en.ts';

export const ru: HealthTexts = {
  responsible_missing: {
    text: ({ name }) => `«${name}»: никто не отвечает за устройства.`,
    fix: 'Назначьте ответственного',
  },
  backup_missing: {
    text: ({ name }) => `«${name}»: ответственного некому заменить.`,
    fix: 'Назначьте заместителя',
  },
  responsible_gone: {
    text: ({ name, about }) =>
      `«${name}»: ответственный — ${about}, но доступ приостановлен или человек ушёл.`,
    fix: 'Назначьте другого ответственного',
  },
  backup_gone: {
    text: ({ name, about }) => `«${name}»: заместитель — ${about}, но доступ приостановлен или человек ушёл.`,
    fix: 'Назначьте другого заместителя',
  },
  calendar_missing: {
    text: ({ name }) => `«${name}»: не указаны часы работы, неизвестно, когда там кто-то есть.`,
    fix: 'Укажите часы работы',
  },
  time_zone_unknown: {
    text: ({ name, about }) => `«${name}»: неизвестный часовой пояс «${about}».`,
    fix: 'Выберите часовой пояс',
  },
  contact_bounces: {
    text: ({ name, about }) => `Письма контакту «${name}» возвращаются: ${about}.`,
    fix: 'Исправьте адрес',
  },
  nobody_approves: {
    text: ({ name }) => `«${name}»: заявки ждут согласования, но согласовать их некому.`,
    fix: 'Назначьте двух согласующих или отключите согласование',
  },
  one_approver: {
    text: ({ name }) => `«${name}»: согласует только один человек, а свою заявку никто не согласует сам.`,
    fix: 'Назначьте второго согласующего',
  },
  text_missing: {
    text: ({ name, about }) => `«${name}»: текст есть не на всех языках: ${about}.`,
    fix: 'Переведите текст',
  },
  label_hint_missing: {
    text: ({ name, about }) => `«${name}»: где искать серийный номер, не сказано на языках: ${about}.`,
    fix: 'Переведите подсказку модели',
  },
  menu_label_missing: {
    text: ({ name, about }) => `«${name}»: пункт меню есть не на всех языках: ${about}.`,
    fix: 'Переведите пункт меню',
  },
  origins_not_enforced: {
    text: ({ name, about }) => `Ключ «${name}» используется на сайтах вне списка: ${about}.`,
    fix: 'Внесите сайты в список и закройте остальные',
  },
};
