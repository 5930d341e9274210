import acme.tasks.*;
import java.util.*;
import truth.Truth;

public class Main {
    public static void main(String[] a) throws Exception {
        boolean fixed = a.length > 0 && a[0].equals("y");
        TaskRepository repo = new TaskRepository();
        BroadcastHub hub = new BroadcastHub();
        Deque<TasksScreen> back = new ArrayDeque<>();
        for (int i = 0; i < 9; i++) {
            back.push(open(i, repo, hub, fixed));
            hub.broadcast("add", "milk " + i);
            repo.save("t" + i);
            back.peek().onStop();
            back.peek().onStart();
            Thread.sleep(90);
            if (i == 3 || i == 5) { back.pop().finish(); back.pop().finish(); }
            if (i == 7) { back.pop().finish(); back.pop().finish(); back.pop().finish(); }
        }
        hub.broadcast("add", "bread");
        for (TasksScreen s : back) System.out.println(s.text());
        System.out.println(hub.sent() + " broadcasts, " + repo.saved() + " saves");
        Truth.report(fixed ? "y" : "x", Truth.alive(), "cleared TasksViewModels subscribed to the broadcast hub");
    }

    static final Set<Integer> FINISHED = Set.of(2, 3, 4, 5, 1, 6, 7);

    static TasksScreen open(int i, TaskRepository repo, BroadcastHub hub, boolean fixed) {
        TasksViewModel vm = new TasksViewModel(repo, fixed);
        if (FINISHED.contains(i)) Truth.watch(vm);
        TasksScreen s = new TasksScreen("screen " + i, vm, hub);
        s.onStart();
        return s;
    }
}
