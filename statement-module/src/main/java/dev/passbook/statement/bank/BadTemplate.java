package dev.passbook.statement.bank;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/// A file is no right template. The message names the file, the line and what is wrong there.
final class BadTemplate extends IllegalStateException {

    BadTemplate(String place, String what) {
        super("%s: %s".formatted(place, what));
    }

    /// @param line from 1
    BadTemplate(String place, int line, String what) {
        super("%s, line %d: %s".formatted(place, line, what));
    }

    /// In words of the file: who writes templates need not know our classes.
    BadTemplate(TemplateFile file, JacksonException fault) {
        this(file.place(), Fault.of(fault, file.text()), fault);
    }

    private BadTemplate(String place, Fault fault, JacksonException cause) {
        super("%s, %s %d: %s".formatted(place, fault.at(), fault.line(), fault.what()), cause);
    }

    private record Fault(String at, int line, String what) {

        static Fault of(JacksonException fault, String text) {
            if (fault.getCause() instanceof MarkedYamlEngineException malformed) {
                return new Fault("line", line(malformed), String.valueOf(malformed.getProblem()));
            }
            return switch (fault) {
                case UnrecognizedPropertyException unknown ->
                    new Fault("line", keyLine(unknown, text), unknownKey(unknown));
                // A block is judged as a whole, once the reader is through with it.
                case ValueInstantiationException incomplete ->
                    new Fault("before line", line(fault), reason(incomplete));
                default -> new Fault("line", line(fault), fault.getOriginalMessage());
            };
        }

        private static int line(MarkedYamlEngineException malformed) {
            return malformed.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
        }

        private static int line(JacksonException fault) {
            var location = fault.getLocation();
            return location == null ? 1 : location.getLineNr();
        }

        /// The reader notices when it is at the key's value already, which may stand lines below.
        private static int keyLine(UnrecognizedPropertyException unknown, String text) {
            var key = Pattern.compile("['\"]?%s['\"]?\\s*:".formatted(Pattern.quote(unknown.getPropertyName())));
            var lines = text.lines().toList();
            int value = Math.min(line(unknown), lines.size());
            return IntStream.iterate(value, line -> line > 0, line -> line - 1)
                    .filter(line -> key.matcher(lines.get(line - 1)).find())
                    .findFirst()
                    .orElse(value);
        }

        private static String unknownKey(UnrecognizedPropertyException unknown) {
            return "nobody knows the key '%s' here, only %s"
                    .formatted(unknown.getPropertyName(), unknown.getKnownPropertyIds());
        }

        private static String reason(ValueInstantiationException incomplete) {
            var cause = incomplete.getCause();
            return String.valueOf(cause == null ? incomplete.getOriginalMessage() : cause.getMessage());
        }
    }
}
