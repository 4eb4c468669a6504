/** The panels of the archive: what they are and where they come from stands in examples/README.md. */
import dudley from '../../../examples/cases/dudley-peoples-panel-2019.json' with { type: 'json' }
import utrecht from '../../../examples/cases/utrecht-jaarwisseling-2024.json' with { type: 'json' }
import walthamForest from '../../../examples/cases/waltham-forest-hate-2020.json' with { type: 'json' }
import { Case } from './types.ts'

export const cases: readonly Case[] = [utrecht, walthamForest, dudley].map((one) => Case.parse(one))
