package fi.yhdyspinta.indicator.statfin;

import java.util.Optional;

import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.fetching.Answer;

/** How one generation of PxWeb's interface is asked, and what it answers. */
sealed interface Dialect permits PxWebOne, PxWebTwo {

    /** Where it tells how much may be asked at once; empty when it does not tell. */
    Optional<String> configuration();

    /**
     * Where it lists its tables.
     * @param asked a folder or words, as the generation has it
     * @param page from 1 on
     */
    String listing(Language language, String asked, int page);

    Listing readListing(Answer answer, String asked);

    String description(Language language, String table);

    TableMetadata readDescription(Answer answer);

    /** Where groups of categories are told, as of ages; empty when it has none. */
    Optional<String> codeList(Language language, String id);

    /** Where the cells of a table are asked. */
    String cells(Language language, String table);

    String question(TableQuery query);

}
