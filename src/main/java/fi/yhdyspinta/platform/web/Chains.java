package fi.yhdyspinta.platform.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Lets the rest of a request run within a value that is bound for so long. */
public final class Chains {

    /** Binds a value for as long as the work lasts. */
    @FunctionalInterface
    public interface Binding {

        void around(ScopedValue.CallableOp<Void, Exception> work) throws Exception;

    }

    private Chains() {
    }

    public static void within(Binding binding, FilterChain chain, HttpServletRequest request,
            HttpServletResponse response) throws ServletException, IOException {
        try {
            binding.around(() -> {
                chain.doFilter(request, response);
                return null;
            });
        }
        catch (ServletException | IOException | RuntimeException expected) {
            throw expected;
        }
        catch (Exception unexpected) {
            throw new ServletException(unexpected);
        }
    }

}
