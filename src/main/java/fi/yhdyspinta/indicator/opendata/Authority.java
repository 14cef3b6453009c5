package fi.yhdyspinta.indicator.opendata;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;

/**
 * Words of the lists that the EU keeps for its catalogues of data, as DCAT-AP wants them,
 * and of IANA.
 */
enum Authority {

    HEALTH("data-theme/HEAL"), SOCIETY("data-theme/SOCI"), FINLAND("country/FIN"), FINNISH("language/FIN"),
    SWEDISH("language/SWE"), ENGLISH("language/ENG"), OPEN("access-right/PUBLIC"), CC_BY("licence/CC_BY_4_0"),
    CSV("file-type/CSV"), XLSX("file-type/XLSX"), JSON("file-type/JSON");

    private static final String LISTS = "http://publications.europa.eu/resource/authority/";

    private static final String MEDIA_TYPES = "http://www.iana.org/assignments/media-types/";

    private final IRI iri;

    Authority(String place) {
        this.iri = Values.iri(LISTS + place);
    }

    IRI iri() {
        return this.iri;
    }

    static IRI mediaType(String type) {
        return Values.iri(MEDIA_TYPES + type);
    }

}
