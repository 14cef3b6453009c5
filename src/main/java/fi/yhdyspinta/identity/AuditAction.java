package fi.yhdyspinta.identity;

/**
 * Something worth remembering that somebody did. Each module lists its own as an enum.
 */
public interface AuditAction {

    String name();

}
