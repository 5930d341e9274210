import acme.voice.*;
import java.util.*;
import truth.Truth;

public class Main {
    static int heard;

    public static void main(String[] a) throws Exception {
        boolean fixed = a.length > 0 && a[0].equals("y");
        Events.INSTANCE.onServerVoiceChatConnected(id -> heard++);
        Events.INSTANCE.onTick(() -> heard++);
        for (String w : new String[]{"New World", "Skyblock", "Hardcore", "Test"}) play(w, fixed);
        VoiceServer lan = new VoiceServer("LAN", fixed), dedicated = new VoiceServer("dedicated", fixed);
        lan.awaitStart();
        dedicated.awaitStart();
        for (int i = 0; i < 5; i++) Events.INSTANCE.connected(new UUID(9, i));
        for (int i = 0; i < 20; i++) { Events.INSTANCE.tick(); Thread.sleep(20); }
        System.out.println(lan + "\n" + dedicated + "\nheard " + heard);
        Truth.report(fixed ? "y" : "x", Truth.alive() * 2, "PlayerStateManager handlers of stopped voice servers (2 each)");
    }

    static void play(String world, boolean fixed) throws InterruptedException {
        VoiceServer s = new VoiceServer(world, fixed);
        s.awaitStart();
        UUID me = new UUID(1, world.hashCode());
        Events.INSTANCE.connected(me);
        for (int i = 0; i < 6; i++) { Events.INSTANCE.tick(); Thread.sleep(15); }
        Events.INSTANCE.disconnected(me);
        s.halt();
        Truth.watch(s);
    }
}
