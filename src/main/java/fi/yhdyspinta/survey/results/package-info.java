/**
 * What the organisations answered, counted and told so that no small group can be read
 * out of it (kyselyn tulokset). The rule stands in docs/features/survey-results.md.
 */
@NullMarked
package fi.yhdyspinta.survey.results;

import org.jspecify.annotations.NullMarked;
