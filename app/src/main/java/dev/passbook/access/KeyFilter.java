package dev.passbook.access;

import dev.passbook.access.Admission.Admitted;
import dev.passbook.access.Admission.Blocked;
import dev.passbook.access.Admission.Unknown;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/// Recognises the caller of a request by its key. A request without a valid one stays anonymous; whether that is
/// enough for where it goes is decided after.
class KeyFilter extends OncePerRequestFilter {

    private final KeyCheck check;
    private final RequestAttributeSecurityContextRepository contexts = new RequestAttributeSecurityContextRepository();

    KeyFilter(KeyCheck check) {
        this.check = check;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var admission = Shown.in(request)
                .map(shown -> check.check(shown, Origin.of(request), Calls.mayAskForServerHash(request)))
                .orElseGet(Unknown::new);
        switch (admission) {
            case Admitted admitted -> {
                recognise(admitted, request, response);
                chain.doFilter(request, response);
            }
            case Unknown() -> chain.doFilter(request, response);
            case Blocked(var seconds) -> Refusals.throttled(response, seconds);
        }
    }

    private void recognise(Admitted admitted, HttpServletRequest request, HttpServletResponse response) {
        var context = new SecurityContextImpl(new KeyAuthentication(admitted));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
