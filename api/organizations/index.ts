export { deliverabilityOf } from './deliverability.ts';
export { isActiveMember } from './members.ts';
export { applyNamingPattern, type NamingFacts } from './naming.ts';
export { isTimeZone } from './time-zone.ts';
