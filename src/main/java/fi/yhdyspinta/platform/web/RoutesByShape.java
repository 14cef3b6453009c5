package fi.yhdyspinta.platform.web;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Since every address begins with the county, the framework would try some hundred routes
 * for each request. Those whose fixed words stand elsewhere in the address, or are other
 * words, are passed over at a glance.
 */
class RoutesByShape extends RequestMappingHandlerMapping {

    private static final ScopedValue<String[]> WANTED = ScopedValue.newInstance();

    private final Map<RequestMappingInfo, List<Shape>> shapes = new ConcurrentHashMap<>();

    /**
     * The parts of an address.
     *
     * @param words null where anything may stand
     * @param open whether any number of parts may follow
     */
    private record Shape(@Nullable String[] words, boolean open) {

        static Shape of(String pattern) {
            var parts = parts(pattern);
            var open = pattern.contains("*");
            var words = new @Nullable String[parts.length];
            for (var part = 0; part < parts.length; part++) {
                words[part] = parts[part].contains("{") || parts[part].contains("*") ? null : parts[part];
            }
            return new Shape(words, open);
        }

        boolean fits(String[] address) {
            if (!this.open && this.words.length != address.length) {
                return false;
            }
            for (var part = Math.min(this.words.length, address.length) - 1; part >= 0; part--) {
                var word = this.words[part];
                if (word != null && !word.equals(address[part])) {
                    return false;
                }
            }
            return true;
        }

    }

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request) throws Exception {
        if (path.indexOf('%') >= 0 || path.indexOf(';') >= 0) {
            return super.lookupHandlerMethod(path, request);
        }
        return ScopedValue.where(WANTED, parts(path)).call(() -> super.lookupHandlerMethod(path, request));
    }

    @Override
    protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo route, HttpServletRequest request) {
        return !WANTED.isBound() || mayFit(route, WANTED.get()) ? super.getMatchingMapping(route, request) : null;
    }

    private boolean mayFit(RequestMappingInfo route, String[] address) {
        for (var shape : this.shapes.computeIfAbsent(route, RoutesByShape::shapesOf)) {
            if (shape.fits(address)) {
                return true;
            }
        }
        return false;
    }

    private static String[] parts(String path) {
        return path.isEmpty() ? new String[0] : path.split("/");
    }

    private static List<Shape> shapesOf(RequestMappingInfo route) {
        return route.getPatternValues().stream().map(Shape::of).toList();
    }

}
