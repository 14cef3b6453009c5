/**
 * The questionnaire: a survey's sections and questions, and its way from draft to open to
 * closed (kyselylomake).
 */
@NullMarked
package fi.yhdyspinta.survey.questionnaire;

import org.jspecify.annotations.NullMarked;
