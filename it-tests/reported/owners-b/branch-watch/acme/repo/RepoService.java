package acme.repo;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.events.ListenerHandle;
import org.eclipse.jgit.events.RefsChangedEvent;
import org.eclipse.jgit.internal.storage.dfs.DfsRepositoryDescription;
import org.eclipse.jgit.internal.storage.dfs.InMemoryRepository;
import org.eclipse.jgit.lib.Repository;

public class RepoService {
    private final List<InMemoryRepository> repos = new ArrayList<>();
    private final ListenerHandle global;
    private int pushes;

    public RepoService(String... names) {
        global = Repository.getGlobalListenerList().addRefsChangedListener(e -> pushes++);
        for (String n : names) repos.add(new InMemoryRepository(new DfsRepositoryDescription(n)));
    }

    public Repository repo(int i) { return repos.get(i); }

    public void push(int i) { repos.get(i).fireEvent(new RefsChangedEvent()); }

    public int stop() { global.remove(); return pushes; }
}
