package dev.passbook.statement.ocr;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/// A program of this machine that is fed from memory and answers into memory, so that nothing of a document ever
/// lies in a file. It gets no shell, a bounded time, and a bounded room for its answer.
///
/// @param command the program and its arguments
/// @param time after which it is killed, with all that it started
/// @param answer how many bytes it may say
record Program(List<String> command, Duration time, int answer) {

    /// Several pages are read by several processes; threads of one would only get into each other's way.
    private static final String THREADS = "OMP_THREAD_LIMIT";

    /// What writes the input.
    @FunctionalInterface
    interface Input {

        void writeTo(OutputStream program) throws IOException;
    }

    Program {
        command = List.copyOf(command);
    }

    /// What the program says when it is told this.
    ///
    /// @throws IOException when it cannot be started
    /// @throws OcrFailed when it ends badly, says too much or takes too long
    String answer(Input input) throws IOException {
        var process = start();
        try {
            var said = async(() -> read(process.getInputStream()));
            async(() -> write(input, process.getOutputStream()));
            return answer(process, said);
        } finally {
            kill(process);
        }
    }

    private Process start() throws IOException {
        var builder = new ProcessBuilder(command).redirectError(Redirect.DISCARD);
        builder.environment().put(THREADS, "1");
        return builder.start();
    }

    private String answer(Process process, CompletableFuture<byte[]> said) {
        var deadline = System.nanoTime() + time.toNanos();
        try {
            var bytes = said.get(time.toNanos(), TimeUnit.NANOSECONDS);
            if (bytes.length > answer) {
                throw new OcrFailed("%s said more than %d bytes".formatted(command.getFirst(), answer));
            }
            if (!process.waitFor(deadline - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                throw new TimeoutException();
            }
            return checked(process.exitValue(), bytes);
        } catch (TimeoutException late) {
            throw new OcrFailed("%s took longer than %s".formatted(command.getFirst(), time), late);
        } catch (ExecutionException failed) {
            throw new OcrFailed("%s could not be heard".formatted(command.getFirst()), failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new OcrFailed("%s was interrupted".formatted(command.getFirst()), interrupted);
        }
    }

    private String checked(int exit, byte[] bytes) {
        if (exit != 0) {
            throw new OcrFailed("%s ended with %d".formatted(command.getFirst(), exit));
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private byte[] read(InputStream said) {
        try (said) {
            return said.readNBytes(answer + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A program that stops listening says so by how it ends.
    private static byte[] write(Input input, OutputStream program) {
        try (program) {
            input.writeTo(program);
        } catch (IOException _) {
            // see above
        }
        return new byte[0];
    }

    private static CompletableFuture<byte[]> async(Supplier<byte[]> work) {
        return CompletableFuture.supplyAsync(work, task -> Thread.ofVirtual().start(task));
    }

    /// What it started first: afterwards nobody would know whose children they were.
    private static void kill(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
