package fi.yhdyspinta.platform.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.stereotype.Component;

/**
 * Style sheets, scripts, fonts and images. Each is served at an address that holds the
 * digest of its content, so that browsers may keep it for ever; the layers of the style
 * sheet are joined into one file.
 */
@Component
public class Assets {

    static final String STYLES = "css/app.css";

    private static final List<String> LAYERS = List.of("reset", "base", "components", "modules", "utilities", "print");

    private final Map<String, Asset> assets = new ConcurrentHashMap<>();

    record Asset(String address, Resource content, MediaType type) {
    }

    /** The address of an asset by its name below static, for example "js/autosave.js". */
    public String address(String name) {
        return get(name).address();
    }

    Asset get(String name) {
        return this.assets.computeIfAbsent(name, Assets::load);
    }

    private static Asset load(String name) {
        try {
            var content = name.equals(STYLES) ? joinedStyles() : new ClassPathResource("static/" + name);
            if (!content.exists()) {
                throw new fi.yhdyspinta.platform.NotFound("No asset " + name);
            }
            var digest = MessageDigest.getInstance("SHA-256").digest(content.getContentAsByteArray());
            var version = HexFormat.of().formatHex(digest, 0, 6);
            return new Asset("/assets/" + version + "/" + name, content,
                    MediaTypeFactory.getMediaType(name).orElse(MediaType.APPLICATION_OCTET_STREAM));
        }
        catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static Resource joinedStyles() throws IOException {
        var joined = new ByteArrayOutputStream();
        for (var layer : LAYERS) {
            var file = new ClassPathResource("static/css/" + layer + ".css");
            if (file.exists()) {
                joined.write(file.getContentAsByteArray());
                joined.write('\n');
            }
        }
        return new ByteArrayResource(joined.toByteArray());
    }

}
