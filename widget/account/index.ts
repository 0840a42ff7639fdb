import { WarrantyAccount } from './account.ts';
import { WarrantyAccountNotices } from './notices.ts';
import { WarrantyAccountPasskeys } from './passkeys.ts';
import { WarrantyAccountPassword } from './password.ts';
import { WarrantyAccountProfile } from './profile.ts';
import { WarrantyAccountReset } from './reset.ts';
import { WarrantyAccountSecondFactor } from './second-factor.ts';
import { WarrantyAccountSessions } from './sessions.ts';

for (const part of [
  WarrantyAccountProfile,
  WarrantyAccountPassword,
  WarrantyAccountPasskeys,
  WarrantyAccountSecondFactor,
  WarrantyAccountSessions,
  WarrantyAccountNotices,
  WarrantyAccountReset,
])
  part.define();
WarrantyAccount.define();

export { WarrantyAccount };
