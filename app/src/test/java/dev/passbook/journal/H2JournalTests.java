package dev.passbook.journal;

class H2JournalTests extends JournalContract {

    @Override
    JournalServer start() {
        return JournalServer.onH2("journal");
    }
}
