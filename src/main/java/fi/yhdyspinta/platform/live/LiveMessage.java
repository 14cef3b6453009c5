package fi.yhdyspinta.platform.live;

/**
 * One server-sent event.
 *
 * @param revision the revision of the subject at which this became so; the browser sends
 * the last one it saw back as Last-Event-ID
 * @param event the name scripts listen to
 * @param data text or HTML; may have several lines
 */
public record LiveMessage(long revision, String event, String data) {

    String encoded(boolean withId) {
        var text = new StringBuilder(this.data.length() + 64);
        if (withId) {
            text.append("id: ").append(this.revision).append('\n');
        }
        text.append("event: ").append(this.event).append('\n');
        this.data.strip().lines().forEach(line -> text.append("data: ").append(line).append('\n'));
        return text.append('\n').toString();
    }

}
