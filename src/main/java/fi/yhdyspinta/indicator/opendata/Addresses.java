package fi.yhdyspinta.indicator.opendata;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import fi.yhdyspinta.indicator.IndicatorKey;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where open data is found, as whole addresses: they are kept by others, so they begin
 * with the address of the service and not with the one that somebody happened to ask at.
 */
@Component
class Addresses {

    private final String site;

    Addresses(@Value("${yhdyspinta.address}") String site) {
        this.site = site.replaceAll("/+$", "");
    }

    String site() {
        return this.site;
    }

    String page() {
        return this.site + "/open-data";
    }

    String about() {
        return this.site + "/about";
    }

    String api() {
        return this.site + "/api/v1";
    }

    String description() {
        return api() + "/openapi.json";
    }

    String catalogue(String ending) {
        return api() + "/catalog" + ending;
    }

    String indicators(String words, boolean withFigures, int page) {
        return api() + "/indicators?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&figures=" + withFigures
                + "&page=" + page;
    }

    String indicator(IndicatorKey key) {
        return api() + "/indicators/" + key;
    }

    /**
     * @param ending of the form: ".csv", ".xlsx" or nothing for JSON
     */
    String values(IndicatorKey key, String ending) {
        return indicator(key) + "/values" + ending;
    }

}
