package fi.yhdyspinta.representation.counting;

/**
 * Somebody who may be chosen (ehdokas), as far as the rules look at it.
 *
 * @param number place in the published list, from 1
 * @param organisation who has nominated the candidate
 * @param party kind of that organisation
 * @param municipality code of the municipality from which the candidate looks at things,
 * empty when there is none
 */
public record Candidate(int number, String organisation, String party, String municipality) {
}
