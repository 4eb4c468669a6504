/** Figures of recruitment; sources: werkwijze (draw by lot), product.md §2. Each is a default of a setting. */

/** Post and calls of before the close are entered up to so many working days after it. */
export const deskDays = 3
/** Below so many registrations a seat the staff are warned. */
export const poolPerSeat = 3
/** The same for one category. */
export const categoryPerSeat = 2
/** Features as agreements usually name them, in English; another one stays as it is named. */
export const featureEn: Readonly<Record<string, string>> = {
  ...{ leeftijd: 'age', gender: 'gender', geslacht: 'sex', wijk: 'neighbourhood', buurt: 'neighbourhood' },
  ...{ opleiding: 'education', inkomen: 'income', herkomst: 'background', stadsdeel: 'district', woning: 'home' },
}
/** Smaller numbers could lead to somebody: they are let out as "fewer than" this. */
export const smallestReleased = 5
/** Features with fewer categories say nothing. */
export const fewestCategories = 2
