import acme.desk.*;
import java.util.*;
import truth.Truth;

public class Main {
    public static void main(String[] a) throws Exception {
        Desk d = new Desk();
        d.open(new Parts.Clock());
        Parts.MailWatch mail = d.open(new Parts.MailWatch());
        List<Parts.Note> notes = new ArrayList<>();
        for (int i = 0; i < 90; i++) {
            notes.add(d.open(new Parts.Note("note " + i + (i % 7 == 0 ? " urgent" : ""))));
            if (i % 6 == 0) d.focus();
            if (i % 9 == 0) d.fire("find", "urgent");
            d.fire("mail.inbox", i);
            Thread.sleep(13);
        }
        System.out.println("parts " + d.open() + " hits " + notes.stream().mapToInt(Parts.Note::hits).sum() + " unread " + mail.unread());
        d.quit();
        Truth.report("y", d.registered(), "registrations of parts after the exit");
    }
}
