import { describe, expect, test } from 'vitest';
import { typedMember, typedText } from '../../../renderer/map/typedMember.ts';

describe('what is typed on a card', () => {
  test('is a name, and after the first comma a function', () => {
    expect(typedMember(' Ms Zacht ,  Quality manager ')).toEqual({ name: 'Ms Zacht', title: 'Quality manager' });
    expect(typedMember('Mr Komtgoed, Chair, holding')).toEqual({ name: 'Mr Komtgoed', title: 'Chair, holding' });
  });

  test('without a comma says nothing about the function', () => {
    expect(typedMember('Ms Zacht')).toEqual({ name: 'Ms Zacht', title: undefined });
  });

  test('with nothing after the comma empties the function', () => {
    expect(typedMember('Ms Zacht,')).toEqual({ name: 'Ms Zacht', title: '' });
  });

  test('knows the Arabic and the Chinese comma', () => {
    expect(typedMember('محمد، مدير')).toEqual({ name: 'محمد', title: 'مدير' });
    expect(typedMember('王，经理')).toEqual({ name: '王', title: '经理' });
  });

  test('opens with what stands there and means the same when it is left alone', () => {
    const text = typedText('Ms Zacht', 'Quality manager, plant 2');
    expect(text).toBe('Ms Zacht, Quality manager, plant 2');
    expect(typedMember(text)).toEqual({ name: 'Ms Zacht', title: 'Quality manager, plant 2' });
    expect(typedText('Ms Zacht', '')).toBe('Ms Zacht');
    expect(typedText('Jansen, Piet', 'Buyer')).toBe('Jansen, Piet');
  });
});
