package fi.yhdyspinta.indicator.opendata;

import java.util.List;
import java.util.Locale;

import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.indicator.Source;

/** What the page of open data shows beside the list of indicators. */
public final class OpenDataPage {

    /** Kuopio. */
    private static final String REGION = "297";

    private static final int YEAR = 2015;

    private final Addresses addresses;

    OpenDataPage(Addresses addresses) {
        this.addresses = addresses;
    }

    public List<Source> sources() {
        return List.of(Source.values());
    }

    public String licence() {
        return OpenLicence.URL;
    }

    public String searchExample() {
        return "curl '" + this.addresses.api() + "/indicators?q=terveys&figures=true'";
    }

    public String valuesExample() {
        return "curl '" + this.addresses.values(IndicatorKey.INHABITANTS, "") + "?kind=MUNICIPALITY&region=" + REGION
                + "&from=" + YEAR + "'";
    }

    /** How a value that the source keeps back stands in an answer. */
    public String suppressedExample() {
        return "\"value\": null, \"suppressed\": true";
    }

    public String zeroExample() {
        return "\"value\": 0.0, \"suppressed\": false";
    }

    /** The endings of the forms in which values are had; that of JSON is empty. */
    public List<String> forms() {
        return List.of(".csv", ".xlsx", "");
    }

    public String nameOf(String ending) {
        return ending.isEmpty() ? "JSON" : ending.substring(1).toUpperCase(Locale.ROOT);
    }

    /**
     * @param ending ".csv", ".xlsx" or nothing for JSON
     */
    public String values(IndicatorKey key, String ending) {
        return "/api/v1/indicators/" + key + "/values" + ending;
    }

}
