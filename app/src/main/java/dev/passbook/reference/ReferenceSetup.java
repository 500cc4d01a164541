package dev.passbook.reference;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Properties;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Serves the viewer of the document at `/docs`. Like the document it says nothing of anybody and needs no key; it
/// loads what it is made of from here alone, and its page may do nothing else.
@Configuration(proxyBeanMethods = false)
class ReferenceSetup implements WebMvcConfigurer {

    private static final String VIEWER = "/docs/**";
    private static final String PAGE = "/docs/index.html";
    private static final String PARTS = "/docs/swagger-ui/**";

    /// The viewer sets styles on elements, and draws its icons from `data:` addresses.
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(PARTS).addResourceLocations(viewerParts());
        registry.addResourceHandler(VIEWER).addResourceLocations("classpath:/reference/docs/");
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addRedirectViewController("/docs", PAGE);
        registry.addRedirectViewController("/docs/", PAGE);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Confinement()).addPathPatterns(VIEWER);
    }

    /// The library's folder is named after its version, which the build decides.
    private static String viewerParts() {
        var version = library().getProperty("version");
        return "classpath:/META-INF/resources/webjars/swagger-ui/%s/".formatted(version);
    }

    private static Properties library() {
        try {
            return PropertiesLoaderUtils.loadProperties(
                    new ClassPathResource("META-INF/maven/org.webjars/swagger-ui/pom.properties"));
        } catch (IOException missing) {
            throw new IllegalStateException("The viewer of the documentation is not in the class path", missing);
        }
    }

    /// Tells browsers what the page may load and do.
    private static final class Confinement implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            response.setHeader("Content-Security-Policy", POLICY);
            return true;
        }
    }
}
