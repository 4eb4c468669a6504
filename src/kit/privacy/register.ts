/** The register of personal facts: every column of every room, or it does not compile. */
import type { Tables } from '../db/tables.ts'
import type { Pair } from '../texts/texts.ts'

/** Ground in law, article 6 GDPR (or 9, for special categories, `explicit-consent`). */
export type Basis =
  | 'consent'
  | 'explicit-consent'
  | 'contract'
  | 'legal-obligation'
  | 'public-task'
  | 'legitimate-interest'

/**
 * What erasing a person does to the column. `row`: the row goes. `empty`: null where the column allows it, else ''.
 * `stays`: the fact stays and no longer leads to anybody, because what it points at is emptied.
 */
export type Erasure = 'row' | 'empty' | 'stays'

/** Why a personal fact is kept, on which ground, until when, and what erasing does. */
export interface Purpose {
  readonly why: Pair
  readonly basis: Basis
  readonly until: Pair
  readonly erase: Erasure
}

/** `null` for a column that says nothing about a person. */
export type Register<Schema extends string> = {
  readonly [T in keyof Tables & `${Schema}.${string}`]: { readonly [C in keyof Tables[T]]: Purpose | null }
}

/** A register as it hangs in a room. */
export type AnyRegister = Readonly<Record<string, Readonly<Record<string, Purpose | null>>>>
