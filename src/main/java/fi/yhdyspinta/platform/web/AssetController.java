package fi.yhdyspinta.platform.web;

import java.net.URI;
import java.time.Duration;

import fi.yhdyspinta.platform.NotFound;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AssetController {

    private final Assets assets;

    AssetController(Assets assets) {
        this.assets = assets;
    }

    @GetMapping("/assets/{version:[0-9a-f]{12}}/{*name}")
    ResponseEntity<Resource> show(@PathVariable String name) {
        if (name.contains("..")) {
            throw new NotFound("No such asset");
        }
        var asset = this.assets.get(name.substring(1));
        return ResponseEntity.ok()
            .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
            .contentType(asset.type())
            .body(asset.content());
    }

    /** For browsers and robots that ask for it without having read the page. */
    @GetMapping("/favicon.ico")
    ResponseEntity<Void> icon() {
        return ResponseEntity.status(HttpStatus.FOUND)
            .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
            .location(URI.create(this.assets.address("img/favicon.svg")))
            .build();
    }

    /** What is published may be found; the ways in and the live streams may not. */
    @GetMapping(path = "/robots.txt", produces = "text/plain")
    String robots() {
        return """
                User-agent: *
                Disallow: /sign-in
                Disallow: /me
                """;
    }

}
