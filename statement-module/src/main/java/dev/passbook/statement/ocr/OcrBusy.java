package dev.passbook.statement.ocr;

import java.time.Duration;

/// Too many scanned pages wait to be read; another time may be better.
public final class OcrBusy extends RuntimeException {

    OcrBusy(Duration waited) {
        super("No page could be read within " + waited);
    }
}
