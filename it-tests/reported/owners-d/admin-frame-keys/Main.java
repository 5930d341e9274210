import com.acme.admin.AdminFrame;
import com.acme.admin.Launcher;
import java.awt.KeyboardFocusManager;
import java.awt.event.KeyEvent;
import truth.Truth;

public class Main {
    public static void main(String[] a) throws Exception {
        System.setProperty("java.awt.headless", "true");
        Launcher launcher = new Launcher(a[0].equals("y"));
        String[] users = {"admin", "wayneh", "narupley", "admin", "jacobb", "admin"};
        for (String u : users) {
            work(launcher, u);
            Truth.ended(launcher.logout());
        }
        work(launcher, "admin");                       // still logged in at the end
        Truth.report(a[0], Truth.stillHeld(), "frames of administrators that logged out");
        launcher.frame().refresh();
    }

    private static void work(Launcher launcher, String user) throws InterruptedException {
        AdminFrame f = launcher.login(user);
        for (int i = 0; i < 4; i++) {
            KeyEvent e = new KeyEvent(f, KeyEvent.KEY_PRESSED, System.currentTimeMillis(),
                    KeyEvent.CTRL_DOWN_MASK, KeyEvent.VK_F12, KeyEvent.CHAR_UNDEFINED);
            KeyboardFocusManager.getCurrentKeyboardFocusManager().dispatchKeyEvent(e);
            f.refresh();
            Thread.sleep(40);
        }
        launcher.client().deploy("adt-" + user);
    }
}
