package fi.yhdyspinta.platform.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/**
 * Draws pages from the precompiled templates: the view "survey/answering/edit" is that
 * template with its frame.
 */
@Component
public class JteViews implements ViewResolver, Ordered {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(null, ContentType.Html, null,
            "fi.yhdyspinta.pages");

    private final Frames frames;

    JteViews(Frames frames) {
        this.frames = frames;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        return name.contains(":") ? null : new JteView(name + ".jte");
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    /**
     * A fragment as text, for live streams and documents. The parameters must hold what
     * the template asks for.
     */
    public String draw(String name, Map<String, ?> parameters) {
        var output = new StringOutput();
        this.engine.render(name + ".jte", new HashMap<>(parameters), output);
        return output.toString();
    }

    /** Draws a page outside the dispatcher, for filters. */
    void render(ModelAndView page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        new JteView(page.getViewName() + ".jte").render(page.getModel(), request, response);
    }

    private final class JteView implements View {

        private final String template;

        private JteView(String template) {
            this.template = template;
        }

        @Override
        public String getContentType() {
            return "text/html;charset=UTF-8";
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            var parameters = new HashMap<String, Object>(model == null ? Map.of() : model);
            parameters.put("frame", JteViews.this.frames.of(request));
            var output = new Utf8ByteOutput();
            JteViews.this.engine.render(this.template, parameters, output);
            // In one piece: each write goes through every wrapper of the response and the
            // compressor.
            var page = bytes(output);
            response.setContentType(getContentType());
            response.setContentLength(page.length);
            response.getOutputStream().write(page);
            if (request.getAttribute(PublicPageMark.EDITION) != null) {
                request.setAttribute(PublicPages.DRAWN, page);
            }
        }

        private static byte[] bytes(Utf8ByteOutput output) throws IOException {
            var copy = new ByteArrayOutputStream(output.getContentLength());
            output.writeTo(copy);
            return copy.toByteArray();
        }

    }

}
