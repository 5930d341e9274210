import acme.book.*;
import org.junit.runner.*;
import truth.Truth;

public class Main {
    public static void main(String[] a) throws Exception {
        boolean fixed = a.length > 0 && a[0].equals("y");
        AddCommandTest.clears = fixed;
        AddCommandTest.probe = Truth::watch;
        AddressBook.MAIN.add("Zoe");
        AddressBook.MAIN.clear();
        PersonListPanel open = new PersonListPanel();
        System.out.println("tests run " + run());
        AddressBook.MAIN.add("Finn");
        System.out.println("shown " + open.shown() + " saved " + AddressBook.MAIN.saved() + " handlers " + EventsCenter.getInstance().handlers());
        Thread.sleep(300);
        Truth.report(fixed ? "y" : "x", Truth.alive(), "test instances still registered with the EventsCenter");
    }

    static int run() { Result r = new JUnitCore().run(AddCommandTest.class); r.getFailures().forEach(f -> System.out.println(f.getMessage())); return r.getRunCount() - r.getFailureCount(); }
}
