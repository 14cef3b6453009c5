package fi.yhdyspinta.platform.web;

import java.time.Duration;

import fi.yhdyspinta.platform.NotFound;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
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

}
