import { describe, expect, it } from 'vitest';
import { timed } from '../../tests/timed.ts';
import { telephoneIn } from './telephone-in.ts';

describe('telephoneIn', () => {
  it.each([
    'Telephone: 020 7946 0958',
    'Tel. no. 22 730 51 11',
    'tél. : 01 44 23 55 67',
    'téléphone 71 234 567',
    'Teléfono: 91 123 45 67',
    'Тел.: 8 495 123-45-67',
    'телефона 8 (495) 123-45-67',
    'هاتف: 030 1234567',
    'الهاتف 030 1234567',
    '电话:010-12345678',
    '电话号码:010-12345678',
    '手机 13800138000',
    'Mobile number: 0244123456',
    'mobile number 98 123 456',
    'mobile : 06 12 34 56 78',
    'Móvil: 612 345 678',
    'Celular 300 123 4567',
    'phone (022) - 730-5111',
    'WhatsApp 0791234567',
    '+233–24–412–3456',
    '+233 244 123 456',
    '+41.22.730.51.11',
    '+1 (202) 555-0100',
    '+5.6037112345',
    '0041 22 730 51 11',
  ])('finds “%s” among other words', (number) => {
    const found = telephoneIn(`In 2024-2025, write or ${number}, or come.`);
    expect([found?.[0], found?.index]).toEqual([number, 23]);
  });

  it.each([
    'Rural mobile 2025-2030 reaches all.',
    'Teléfono móvil 2025 – 2030',
    'Mobile: 2 500 000 people are reached.',
    'Mobile: 2.500.000 personas',
    'Mobile 2500000 people',
    'From T-Mobile 1 500 000 SIM cards.',
    'WhatsApp 2 000 000 000 users',
    'Telephone 1 234 567 lines',
    'Growth of +10 000 000 users.',
    'Growth of +1 234 567 and +12 345 678 users.',
    'mobile 900 - 1800 MHz',
    'mobile 900-1800-2100 MHz',
    '+5.60371 -0.18696',
    'Phone 2025-01-31, fax 31.12.2025',
    'mobile 2022 2023 2024 2025',
    'telecom 020 7946 0958, iPhone 020 7946 0958',
    'In 2024, 020 7946 0958',
    'Tel. 123 456',
  ])('finds none in “%s”', (text) => {
    expect(telephoneIn(text)).toBeNull();
  });

  it.each(['1', '1 ', ' '])('takes no longer for each character of a long text: %j', (unit) => {
    const { result, time } = timed(() => telephoneIn(`tel ${unit.repeat(200_000)}hz`));
    expect(result).toBeNull();
    expect(time).toBeLessThan(2000);
  });
});
