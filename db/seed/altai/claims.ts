import { demo } from '../demo.ts';
import { idOf } from '../ids.ts';
import { people } from '../people.ts';
import { scenario } from '../scenario.ts';
import type { Beginning, Contact, World } from '../scenario.ts';
import { branchId, organizationId } from './company.ts';
import { routine } from './routine-claims.ts';

const { serials, unknownSerial } = demo.altai;
const DEPOT = 'Сервисный центр Altai, Алматы, ул. Примерная, 3';

const contactOf = (key: string, phone: string, company: string): Contact => {
  const { name, email } = people.find((person) => person.brand === 'altai' && person.key === key)!;
  return { name, email, phone, company };
};

const clinic = (branch: 'almaty' | 'karaganda' | 'astana') => ({
  by: branch === 'almaty' ? 'headOffice' : branch,
  organizationId: organizationId('steppe'),
  branchId: branchId(branch),
  contact: contactOf(branch === 'almaty' ? 'headOffice' : branch, '+7 700 000 10 01', 'Steppe Clinics'),
});

const dealer = (key: 'irtysh' | 'ulytau', company: string) => ({
  type: 'dealer' as const,
  by: key,
  organizationId: organizationId(key),
  contact: contactOf(key, '+7 700 000 30 03', company),
});

const bolat: Contact = {
  name: 'Болат Сынақов',
  email: 'bolat@synaq.example',
  phone: '+7 700 000 44 10',
  convenientTime: 'жұмыс күндері 18:00-ден кейін',
  address: { lines: 'Мысал көшесі, 5-12', city: 'Шымкент', country: 'KZ' },
};
const vera: Contact = {
  name: 'Вера Примерова',
  email: 'vera@primerova.example',
  phone: '+7 700 000 55 12',
  convenientTime: 'после обеда',
  address: { lines: 'ул. Условная, 18, кв. 4', city: 'Павлодар', country: 'KZ' },
};
const grace: Contact = {
  name: 'Grace Placeholder',
  email: 'grace@placeholder.example',
  phone: '+7 700 000 77 31',
  address: { city: 'Almaty', country: 'KZ' },
};

/** A story for each state in which somebody may find a claim. */
export function tellClaims(world: World) {
  const tell = (name: string, beginning: Beginning) => scenario(world, name, beginning);

  tell('draft', {
    locale: 'en',
    serials: [serials.byActivation],
    contact: grace,
    symptoms: {
      startedWhen: 'This morning',
      whatHappens: 'It beeps three times and the screen stays black.',
    },
  })
    .day(1)
    .draft()
    .end();

  tell('draftKaraganda', {
    ...clinic('karaganda'),
    locale: 'ru',
    serials: [unknownSerial],
    symptoms: { whatHappens: 'Не включается после переезда кабинета.', conditions: ['move'] },
  })
    .day(0)
    .draft()
    .end();

  tell('submitted', {
    ...dealer('irtysh', 'Irtysh IT'),
    locale: 'ru',
    serials: [serials.irtysh],
    failedDaysAgo: 3,
    symptoms: {
      startedWhen: 'Три дня назад, утром',
      whatHappens: 'Перезагружается под нагрузкой, раз в час.',
      tried: 'Поменяли розетку и кабель питания, проверили память.',
      conditions: ['overheating'],
    },
  })
    .day(1)
    .draft()
    .attach('label_photo', 'invoice', 'transfer_report')
    .submit()
    .end();

  tell('submittedKazakh', {
    locale: 'kk',
    serials: [serials.bySale],
    contact: bolat,
    failedDaysAgo: 2,
    symptoms: {
      startedWhen: 'Жаңартудан кейін',
      whatHappens: 'Экран жыпылықтайды, содан кейін сөніп қалады.',
      tried: 'Қайта қостым, кабельді ауыстырдым.',
      screenMessage: 'NO SIGNAL',
      conditions: ['update'],
    },
  })
    .day(1)
    .draft()
    .attach('label_photo')
    .submit()
    .end();

  tell('duplicate', {
    locale: 'ru',
    serials: [serials.irtysh],
    contact: vera,
    failedDaysAgo: 2,
    symptoms: { whatHappens: 'Компьютер сам перезагружается, магазин просил написать вам.' },
    duplicateOf: idOf('claim', 'altai/submitted'),
  })
    .day(0)
    .draft()
    .attach('label_photo')
    .submit()
    .end();

  tell('underReview', {
    ...clinic('astana'),
    locale: 'kk',
    serials: [serials.astana],
    failedDaysAgo: 4,
    urgency: 'critical',
    urgencyReason: 'Сервер тоқтаса, тіркеу бөлімі жұмыс істемейді',
    symptoms: {
      startedWhen: 'Дүйсенбі таңертең',
      whatHappens: 'Екінші қуат блогының шамы қызыл жанып тұр, желдеткіш қатты шуылдайды.',
      tried: 'Қуат кабелін ауыстырдық.',
      conditions: ['power_surge'],
    },
  })
    .day(3)
    .draft()
    .attach('label_photo', 'invoice')
    .submit()
    .day(2)
    .review('agent2')
    .note('agent2', 'Қоймада S300 қуат блогы бар, техникке айттым.')
    .says('agent2', 'Өтінішіңізді қарап жатырмыз. Бүгін жауап береміз.')
    .end();

  tell('awaitingInfo', {
    ...clinic('karaganda'),
    locale: 'ru',
    serials: [serials.karaganda],
    failedDaysAgo: 6,
    siteContact: {
      name: 'Гульнара Образцова',
      email: 'gulnara@steppe-clinics.example',
      phone: '+7 700 000 10 22',
      convenientTime: 'с 9 до 12, процедурная закрыта после обеда',
    },
    symptoms: {
      startedWhen: 'После грозы в понедельник',
      whatHappens: 'Не включается, индикатор питания не горит.',
      tried: 'Другая розетка, другой кабель.',
      conditions: ['power_surge'],
    },
  })
    .day(5)
    .draft()
    .attach('label_photo')
    .submit()
    .day(4)
    .review('agent')
    .ask(
      'agent',
      'site_contact',
      'Нам нужно увидеть пломбу, чтобы подтвердить гарантию.',
      { kind: 'file', type: 'damage_photo', prompt: 'Фото пломбы на задней стенке' },
      { kind: 'text', prompt: 'Есть ли запах гари у разъёма питания?' },
      { kind: 'confirm', prompt: 'Устройство никто не вскрывал' },
    )
    .end();

  tell('awaitingInfoOverdue', {
    locale: 'en',
    serials: [serials.unverified],
    contact: grace,
    failedDaysAgo: 16,
    purchasedOn: world.days.month(9),
    symptoms: { whatHappens: 'The fan is loud and the case gets hot.', conditions: ['overheating'] },
    flags: ['warranty_questionable'],
  })
    .day(14)
    .draft()
    .attach('label_photo')
    .submit()
    .day(12)
    .review('agent')
    .ask('agent', 'claimant', 'The day of purchase is not proven yet.', {
      kind: 'file',
      type: 'invoice',
      prompt: 'Your invoice or receipt',
    })
    .end();

  tell('approved', {
    ...clinic('almaty'),
    locale: 'ru',
    serials: [serials.covered],
    failedDaysAgo: 6,
    symptoms: {
      startedWhen: 'Неделю назад',
      whatHappens: 'Жёсткий диск щёлкает, система загружается 10 минут.',
      screenMessage: 'SMART Status Bad',
    },
  })
    .day(5)
    .draft()
    .attach('label_photo', 'invoice')
    .submit()
    .day(4)
    .review('agent')
    .decide('agent', 'Гарантия действует. Передайте устройство в сервис, копию данных сделайте заранее.')
    .end();

  tell('partiallyApproved', {
    ...dealer('ulytau', 'Ulytau Systems'),
    locale: 'kk',
    serials: [serials.ulytau, serials.endedYesterday, serials.presumed],
    failedDaysAgo: 8,
    symptoms: { whatHappens: 'Клиент үш құрылғыны қайтарды: екеуі қосылмайды, біреуі шуылдайды.' },
  })
    .day(7)
    .draft()
    .attach('label_photo', 'transfer_report')
    .submit()
    .day(6)
    .review('agent2')
    .ask('agent2', 'claimant', 'Үшінші құрылғының сатылған күні керек.', {
      kind: 'text',
      prompt: 'Сатылған күні мен шот нөмірі',
    })
    .day(5)
    .answer('Шот U-141, клиент нақты күнін таппады')
    .day(4)
    .decide(
      'agent2',
      'Екі құрылғы кепілдікте, біреуінің мерзімі өтіп кеткен.',
      'approved',
      { reject: 'out_of_cover', because: 'Кепілдік мерзімі аяқталған. Ақылы жөндеу мүмкін.' },
      'approved',
    )
    .end();

  tell('rejected', {
    locale: 'ru',
    serials: [serials.void],
    contact: vera,
    failedDaysAgo: 12,
    symptoms: {
      whatHappens: 'Не включается после чистки.',
      tried: 'Знакомый мастер пробовал паять.',
      conditions: ['liquid'],
    },
    flags: ['possible_external_damage'],
  })
    .day(11)
    .draft()
    .attach('label_photo', 'invoice', 'damage_photo')
    .submit()
    .day(10)
    .review('agent')
    .day(9)
    .decide('agent', 'К сожалению, это не гарантийный случай.', {
      reject: 'third_party_repair',
      because: 'На плате следы пайки вне сервиса. Возможен платный ремонт: ответьте на это сообщение.',
    })
    .says('claimant', 'Сколько будет стоить платный ремонт?')
    .end();

  tell('received', {
    locale: 'kk',
    serials: [serials.lookAlike[0]],
    contact: bolat,
    failedDaysAgo: 10,
    symptoms: { whatHappens: 'Дыбыс шықпайды, микрофон да жұмыс істемейді.' },
  })
    .day(9)
    .draft()
    .attach('label_photo', 'invoice')
    .submit()
    .day(8)
    .review('agent2')
    .decide('agent2', 'Кепілдік жарамды. Құрылғыны сервиске әкеліңіз.')
    .day(1)
    .receive('Корпусы таза, қуат кабелі бірге тапсырылды')
    .end();

  tell('inDiagnosis', {
    ...clinic('almaty'),
    locale: 'ru',
    serials: [serials.server],
    failedDaysAgo: 9,
    urgency: 'urgent',
    urgencyReason: 'Архив снимков доступен только для чтения',
    symptoms: {
      whatHappens: 'Массив RAID деградировал, один диск не определяется.',
      conditions: ['power_surge'],
    },
  })
    .day(8)
    .draft()
    .attach('label_photo', 'invoice')
    .submit()
    .day(8)
    .review('agent')
    .decide('agent', 'Гарантия действует, инженер примет сервер на месте.')
    .day(3)
    .receive('Сервер с одним диском, салазки 3 пустые')
    .day(2)
    .diagnose()
    .note('technician', 'Похоже на бэкплейн, а не на диск. Проверяю вторым контроллером.')
    .end();

  tell('inRepair', {
    ...dealer('irtysh', 'Irtysh IT'),
    locale: 'ru',
    serials: [`M200/${serials.twoModels}`],
    failedDaysAgo: 14,
    symptoms: { whatHappens: 'Полоса на экране слева, видна и в BIOS.' },
  })
    .day(13)
    .draft()
    .attach('label_photo', 'invoice', 'transfer_report')
    .submit()
    .day(12)
    .review('agent')
    .decide('agent', 'Гарантия действует.')
    .day(6)
    .receive('Экран без трещин, царапина на подставке')
    .day(5)
    .diagnose()
    .day(4)
    .repair('Неисправен шлейф матрицы, заказана деталь.', 9)
    .says('technician', 'Деталь в пути, ждём её в четверг.')
    .says('claimant', 'Спасибо, клиенту передали.')
    .end();

  tell('ready', {
    ...clinic('karaganda'),
    locale: 'ru',
    serials: [serials.recall],
    failedDaysAgo: 20,
    symptoms: { whatHappens: 'Сильно греется блок питания, пахнет пластиком.', conditions: ['overheating'] },
  })
    .day(18)
    .draft()
    .attach('label_photo')
    .submit()
    .day(17)
    .review('agent')
    .decide('agent', 'Устройство подлежит отзыву ALT-2025-02, блок питания заменим бесплатно.')
    .day(10)
    .receive('Без блока питания в коробке, корпус чистый')
    .day(9)
    .diagnose()
    .day(8)
    .repair('Замена блока питания по отзыву.', 5)
    .day(2)
    .ready('repaired', 'Блок питания заменён, прогон 12 часов без ошибок.', DEPOT)
    .end();

  tell('resolved', {
    locale: 'en',
    serials: [serials.byCorrection],
    contact: grace,
    failedDaysAgo: 25,
    purchasedOn: world.days.month(19),
    symptoms: { whatHappens: 'Two USB ports are dead.', tried: 'Other mice, other keyboards.' },
  })
    .day(24)
    .draft()
    .attach('label_photo', 'invoice')
    .submit()
    .day(23)
    .review('agent')
    .decide('agent', 'Covered. Please bring the computer to the service centre.')
    .day(15)
    .receive('Light scratches on the lid, power cord included')
    .diagnose()
    .day(14)
    .repair('The front panel board is faulty.', 6)
    .day(8)
    .ready('repaired', 'Front panel board replaced, all ports tested.', 'Altai service centre, Almaty')
    .day(3)
    .hand('Grace Placeholder', 'customer', 'R-2207')
    .end();

  tell('closed', {
    ...clinic('karaganda'),
    locale: 'ru',
    serials: [serials.karaganda],
    failedDaysAgo: 62,
    siteContact: {
      name: 'Гульнара Образцова',
      email: 'old.registry@steppe-clinics.example',
      phone: '+7 700 000 10 22',
    },
    symptoms: {
      startedWhen: 'В понедельник утром',
      whatHappens: 'Не включается, вентилятор дёргается и останавливается.',
      tried: 'Другой кабель и розетка.',
      conditions: ['power_surge', 'move'],
    },
  })
    .day(60)
    .draft()
    .attach('label_photo', 'invoice')
    .submit()
    .day(59)
    .review('agent')
    .ask('agent', 'site_contact', 'Нужно фото пломбы.', {
      kind: 'file',
      type: 'damage_photo',
      prompt: 'Фото пломбы на задней стенке',
    })
    .day(57)
    .answer('file')
    .day(56)
    .decide('agent', 'Гарантия действует.')
    .day(50)
    .receive('Пломба цела, пыль внутри')
    .diagnose()
    .day(48)
    .repair('Неисправен блок питания.', 5)
    .day(44)
    .ready('repaired', 'Блок питания заменён, проверен под нагрузкой 8 часов.', DEPOT)
    .day(41)
    .hand('Ержан Жумин', 'Отдел ИТ, филиал Караганда', 'АП-118')
    .day(39)
    .close('Снова в работе.')
    .end();

  tell('closedReplaced', {
    locale: 'kk',
    serials: [serials.replacedOld],
    contact: bolat,
    failedDaysAgo: 55,
    symptoms: { whatHappens: 'Екі рет жөнделді, бәрібір өшіп қала береді.' },
  })
    .day(54)
    .draft()
    .attach('label_photo', 'invoice')
    .submit()
    .day(53)
    .review('agent2')
    .decide('agent2', 'Кепілдік жарамды.')
    .day(47)
    .receive('Корпусы бүтін')
    .diagnose()
    .day(42)
    .ready('replaced', `Құрылғы жаңасына ауыстырылды: ${serials.replacedNew}.`, DEPOT)
    .day(40)
    .hand('Болат Сынақов', 'жеке тұлға', 'АП-125')
    .day(26)
    .closesByItself()
    .end();

  tell('withdrawn', {
    locale: 'ru',
    serials: [serials.olderTerms],
    contact: vera,
    failedDaysAgo: 7,
    symptoms: { whatHappens: 'Не печатает по сети.' },
  })
    .day(6)
    .draft()
    .attach('label_photo')
    .submit()
    .day(5)
    .withdraw('Разобрались сами: дело было в принтере.')
    .end();

  tell('cancelled', {
    ...dealer('ulytau', 'Ulytau Systems'),
    locale: 'kk',
    serials: [serials.ulytau],
    failedDaysAgo: 8,
    symptoms: { whatHappens: 'Қосылмайды.' },
    duplicateOf: idOf('claim', 'altai/partiallyApproved'),
  })
    .day(6)
    .draft()
    .attach('label_photo')
    .submit()
    .day(5)
    .cancel('manager', 'duplicate', 'Осы құрылғы бойынша өтініш бар.')
    .end();

  tell('waitsForApproval', {
    by: 'bank',
    organizationId: organizationId('nomad'),
    branchId: branchId('nomad'),
    contact: contactOf('bank', '+7 700 000 60 07', 'Nomad Bank'),
    locale: 'ru',
    serials: [serials.byCorrection],
    failedDaysAgo: 2,
    symptoms: {
      whatHappens: 'Ноутбук операциониста выключается через десять минут работы.',
      tried: 'Другой блок питания, то же самое.',
      conditions: ['overheating'],
    },
  })
    .day(1)
    .draft()
    .attach('label_photo', 'invoice')
    .askApproval()
    .end();

  tell('reopened', {
    locale: 'ru',
    serials: [`L200/${serials.twoModels}`],
    contact: vera,
    failedDaysAgo: 40,
    symptoms: { whatHappens: 'Гаснет экран при открытии тяжёлых программ.' },
  })
    .day(38)
    .draft()
    .attach('label_photo', 'invoice')
    .submit()
    .day(37)
    .review('agent')
    .decide('agent', 'Гарантия действует.')
    .day(30)
    .receive('Корпус чистый')
    .diagnose()
    .day(26)
    .ready('no_fault_found', 'За трое суток неисправность не проявилась.', DEPOT)
    .day(20)
    .hand('Вера Примерова', 'частное лицо', 'АП-140')
    .day(18)
    .close('Забрала, спасибо.')
    .day(2)
    .reopen('Через две недели всё повторилось, есть видео.')
    .says('claimant', 'Вот фото экрана в момент сбоя.', 'damage_photo')
    .end();

  routine(world);
}
