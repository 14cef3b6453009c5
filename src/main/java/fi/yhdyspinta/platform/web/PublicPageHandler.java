package fi.yhdyspinta.platform.web;

import java.nio.ByteBuffer;

import fi.yhdyspinta.platform.web.PublicPages.Address;
import fi.yhdyspinta.platform.web.PublicPages.Page;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Hands a visitor a page that has been drawn already, before filters, sessions, security
 * and the database are asked. Whoever bears a session or sends something passes on.
 */
final class PublicPageHandler extends Handler.Wrapper {

    private final PublicPages pages;

    PublicPageHandler(PublicPages pages, Handler next) {
        super(next);
        this.pages = pages;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (!isForVisitors(request)) {
            return super.handle(request, response, callback);
        }
        var address = new Address(request.getHttpURI().getPathQuery(), WishedLanguage
            .of(cookie(request, Cookies.LANGUAGE), request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE)));
        var page = this.pages.find(address);
        if (page.isPresent()) {
            send(page.get(), request, response, callback);
            return true;
        }
        request.setAttribute(PublicPages.ADDRESS, address);
        return super.handle(request, response, callback);
    }

    private static boolean isForVisitors(Request request) {
        return HttpMethod.GET.is(request.getMethod()) && !request.getHeaders().contains("HX-Request")
                && cookie(request, Cookies.SESSION) == null;
    }

    private static void send(Page page, Request request, Response response, Callback callback) {
        var headers = response.getHeaders();
        for (var header : page.headers()) {
            headers.add(header.name(), header.value());
        }
        headers.add(HttpHeader.VARY, "Accept-Encoding");
        var packed = request.getHeaders().contains(HttpHeader.ACCEPT_ENCODING, "gzip");
        if (packed) {
            headers.put(HttpHeader.CONTENT_ENCODING, "gzip");
        }
        var content = packed ? page.packed() : page.plain();
        headers.put(HttpHeader.CONTENT_LENGTH, content.length);
        response.write(true, ByteBuffer.wrap(content), callback);
    }

    private static @Nullable String cookie(Request request, String name) {
        for (var cookie : Request.getCookies(request)) {
            if (cookie.getName().equals(name)) {
                return cookie.getValue();
            }
        }
        return null;
    }

}
