package fi.yhdyspinta.platform.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.database.Editions;
import fi.yhdyspinta.platform.database.TenantChanges;
import org.springframework.stereotype.Component;

/**
 * Pages drawn for visitors, kept as the bytes that are sent. A page is old as soon as
 * anybody has written to its county on this node, or on any node to a watched table, and
 * after a minute at the latest.
 */
@Component
class PublicPages {

    /** Under this name a request carries the bytes of the page drawn for it. */
    static final String DRAWN = PublicPages.class.getName();

    /** Under this name a request carries the address its page may be kept for. */
    static final String ADDRESS = Address.class.getName();

    private static final Duration LONGEST = Duration.ofSeconds(60);

    private static final long MOST_BYTES = 64L * 1024 * 1024;

    private final Cache<Address, Page> pages = Caffeine.newBuilder()
        .expireAfterWrite(LONGEST)
        .maximumWeight(MOST_BYTES)
        .weigher((Address address, Page page) -> page.plain().length + page.packed().length)
        .build();

    private final TenantChanges changes;

    private final Editions editions;

    PublicPages(TenantChanges changes, Editions editions) {
        this.changes = changes;
        this.editions = editions;
    }

    /**
     * Where a page is found: one drawing for each language.
     *
     * @param path with its question
     */
    record Address(String path, Language language) {
    }

    /**
     * A county and what had been written when a page was begun.
     *
     * @param changes how many times this node had written to the county
     * @param watched the edition of watched tables; 0 while other nodes cannot be heard
     */
    record Edition(UUID county, long changes, long watched) {
    }

    record Header(String name, String value) {
    }

    /** A page as it goes out: as it is and compressed, with all its headers. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Page(Edition edition, List<Header> headers, byte[] plain, byte[] packed) {
    }

    Edition edition(UUID county) {
        return new Edition(county, this.changes.count(county), this.editions.current(county).orElse(0));
    }

    Optional<Page> find(Address address) {
        return Optional.ofNullable(this.pages.getIfPresent(address)).filter(this::isFresh);
    }

    void keep(Address address, Edition edition, List<Header> headers, byte[] content) {
        var page = new Page(edition, List.copyOf(headers), content, packed(content));
        if (isFresh(page)) {
            this.pages.put(address, page);
        }
    }

    private boolean isFresh(Page page) {
        return edition(page.edition().county()).equals(page.edition());
    }

    private static byte[] packed(byte[] content) {
        var packed = new ByteArrayOutputStream(content.length / 3);
        try (var out = new GZIPOutputStream(packed)) {
            out.write(content);
        }
        catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

}
