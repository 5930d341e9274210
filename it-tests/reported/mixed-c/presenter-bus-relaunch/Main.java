import notes.*;
import org.greenrobot.eventbus.EventBus;

public class Main {
    public static void main(String[] a) throws Exception {
        SyncService sync = new SyncService();
        NotesActivity now = null;
        for (int launch = 0; launch < 8; launch++) {
            if (now != null) {
                now.onPause();
                now.onDestroy();
                System.out.println("left with " + now);
            }
            now = new NotesActivity(a[0].equals("y"));
            Truth.watch(now.presenter);
            now.onCreate();
            now.onResume();
            for (int i = 0; i < 3; i++) {
                EventBus.getDefault().post(new NoteSaved("note " + launch + "." + i));
                if (i == 1) {
                    now.onPause();
                    now.onResume();
                }
                Thread.sleep(60);
            }
        }
        System.out.println("uploads " + sync.uploads());
        Truth.print(a[0], Truth.alive() - 1, "presenters of destroyed activities registered on the default EventBus");
        System.out.println(now);
    }
}
