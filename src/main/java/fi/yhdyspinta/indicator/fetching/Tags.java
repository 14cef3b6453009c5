package fi.yhdyspinta.indicator.fetching;

/** Where a tag of HTML ends. */
final class Tags {

    private Tags() {
    }

    /**
     * The place after the tag whose name ends at the place given. A "&gt;" in a quoted
     * value of an attribute does not end it; a quote that is never closed is no quote. A
     * tag that does not end takes the rest with it, as in browsers.
     */
    static int end(String html, int from) {
        var afterEquals = false;
        for (int place = from; place < html.length(); place++) {
            var sign = html.charAt(place);
            if (sign == '>') {
                return place + 1;
            }
            if (afterEquals && (sign == '"' || sign == '\'')) {
                place = Math.max(place, html.indexOf(sign, place + 1));
            }
            afterEquals = sign == '=' || (afterEquals && Character.isWhitespace(sign));
        }
        return html.length();
    }

}
