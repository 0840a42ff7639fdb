import { dice } from '../ids.ts';
import { scenario } from '../scenario.ts';
import type { World } from '../scenario.ts';

const TEXTS = {
  ru: {
    symptoms: [
      'Не включается.',
      'Зависает через час работы.',
      'Нет изображения на мониторе.',
      'Не видит сетевой кабель.',
      'Шумит вентилятор.',
    ],
    approve: 'Гарантия действует.',
    out: 'Гарантия закончилась. Возможен платный ремонт.',
    condition: 'Корпус чистый, кабель в комплекте',
    diagnosis: ['Неисправен модуль памяти.', 'Вышел из строя накопитель.', 'Износ вентилятора.'],
    repaired: 'Деталь заменена, проверено под нагрузкой.',
    place: 'Сервисный центр Altai, Алматы, ул. Примерная, 3',
    person: 'частное лицо',
    thanks: 'Снова в работе.',
  },
  kk: {
    symptoms: [
      'Қосылмайды.',
      'Бір сағаттан кейін қатып қалады.',
      'Экранда кескін жоқ.',
      'Желдеткіш шуылдайды.',
    ],
    approve: 'Кепілдік жарамды.',
    out: 'Кепілдік мерзімі аяқталған. Ақылы жөндеу мүмкін.',
    condition: 'Корпусы таза, кабелі бар',
    diagnosis: ['Жад модулі істен шыққан.', 'Жинақтауыш істен шыққан.'],
    repaired: 'Бөлшек ауыстырылды, жүктемемен тексерілді.',
    place: 'Altai сервис орталығы, Алматы, Мысал көшесі, 3',
    person: 'жеке тұлға',
    thanks: 'Қайтадан жұмыс істеп тұр.',
  },
  en: {
    symptoms: ['It does not start.', 'It freezes after an hour.', 'No picture on the screen.'],
    approve: 'Covered.',
    out: 'The cover has ended. A paid repair is possible.',
    condition: 'Clean case, power cord included',
    diagnosis: ['A memory module is faulty.', 'The drive has failed.'],
    repaired: 'Part replaced and tested under load.',
    place: 'Altai service centre, Almaty',
    person: 'customer',
    thanks: 'Back in operation.',
  },
} as const;

const FIRST = ['Асель', 'Нурлан', 'Ирина', 'Марат', 'Жанна', 'Сергей', 'Алия', 'Данияр'];
const LAST = ['Пробная', 'Тестов', 'Образец', 'Сынақ', 'Мысал', 'Условный'];

/** A year of everyday cases, most of them long done. */
export function routine(world: World) {
  const { between, pick, chance } = dice(77);
  const fleet = [...world.units.values()].filter(
    ({ custody, ownerId, serialRaw }) => custody === 'customer' && !ownerId && /-[CKT]?7/.test(serialRaw),
  );
  for (let i = 0; i < 40; i++) {
    const unit = fleet[i * 3]!;
    const locale = pick(['ru', 'ru', 'ru', 'kk', 'en'] as const);
    const said = TEXTS[locale];
    const began = between(70, 360);
    const name = `${pick(FIRST)} ${pick(LAST)}`;
    const agent = pick(['agent', 'agent2']);
    const told = scenario(world, `routine-${i}`, {
      locale,
      serials: [unit.serialRaw],
      contact: { name, email: `customer${i + 1}@mail.example`, phone: `+7 700 111 ${String(10 + i)} 00` },
      failedDaysAgo: began + 1,
      symptoms: { whatHappens: pick(said.symptoms) },
    })
      .day(began)
      .draft()
      .attach('label_photo', ...(chance(0.6) ? (['invoice'] as const) : []))
      .submit()
      .day(began - 1)
      .review(agent);
    if (chance(0.15)) {
      told.decide(agent, said.out, { reject: 'out_of_cover', because: said.out }).end();
      continue;
    }
    told
      .decide(agent, said.approve)
      .day(began - between(5, 9))
      .receive(said.condition)
      .diagnose()
      .day(began - between(10, 14))
      .repair(pick(said.diagnosis), 7)
      .day(began - between(16, 22))
      .ready('repaired', said.repaired, said.place)
      .day(began - between(24, 28))
      .hand(name, said.person, `АП-${300 + i}`)
      .day(began - between(30, 42));
    (chance(0.6) ? told.close(said.thanks) : told.closesByItself()).end();
  }
}
