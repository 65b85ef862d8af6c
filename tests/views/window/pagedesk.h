// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/described/publicview.h"
#include "model/store/picturenotes.h"
#include "tests/support/standings.h"
#include "tests/views/fields/fielddesk.h"

#include <QLabel>
#include <QPushButton>

namespace wd::test
{

/// An open dossier with a page or card of the window before it, and a site that says what the test decides.
struct PageDesk : FieldDesk {
    explicit PageDesk(const Dossier &dossier = fullDossier())
        : FieldDesk(dossier)
    {
    }

    /// How the dossier stands on the site from now on.
    [[nodiscard]] bool stands(const PublicationStatus &publicationStatus)
    {
        QSignalSpy told(&openDossier, &OpenDossier::publicationStatusChanged);
        noteStanding(store, openDossier.work().id, publicationStatus);
        site.alsoOpen.insert(openDossier.work().id, publicationStatus.alsoOpen);
        openDossier.lookAgain();
        return !told.isEmpty() || told.wait();
    }

    /// What the site asks from now on.
    [[nodiscard]] bool asks(const SyncEvent &question)
    {
        PublicationStatus asked = openDossier.publicationStatus();
        asked.asked = {question};
        return stands(asked);
    }

    /// Residents see what it says now.
    [[nodiscard]] bool isPublished()
    {
        return stands({.published = true,
                       .publication = 1,
                       .shown = publicView(openDossier.work(), openDossier.today())});
    }

    /// The pictures of the fixtures, which are none, pass for looked at.
    [[nodiscard]] bool picturesAreClean()
    {
        bool noted = true;
        store.post([&noted, pictures = picturesOf(openDossier.work())](const Result<Store *> &opened) {
            for (const FileRef &picture : pictures)
                noted = noted && opened && notePicture(**opened, picture.sha256, true);
        });
        store.drain();
        return noted;
    }

    /// What is on the screen is what stands in this shared revision.
    [[nodiscard]] bool isShared(int revision)
    {
        store.post([id = openDossier.work().id, revision](const Result<Store *> &opened) {
            (void)(*opened)->change(id, [revision](LocalDossier &local) -> Result<void> {
                local.base = Revision{.number = revision, .hash = QStringLiteral("0"), .dossier = local.work};
                return {};
            });
        });
        openDossier.lookAgain();
        return QTest::qWaitFor([this, revision] { return openDossier.isAsShared(revision); });
    }

    /// A colleague wrote another title than the person did, or whatever `write` writes: a conflict.
    using Write = std::function<void(Dossier &, const QString &words)>;
    [[nodiscard]] bool titleClashes(const Write &write = [](Dossier &d, const QString &s) { d.title = s; })
    {
        openDossier.edit(QStringLiteral("titel"), [&](Dossier &d) { write(d, QStringLiteral("Van mij")); });
        store.post([id = openDossier.work().id, write](const Result<Store *> &opened) {
            (void)(*opened)->edit(id, [&write](const Dossier &dossier) -> Result<Dossier> {
                Dossier changed = dossier;
                write(changed, QStringLiteral("Van een collega"));
                return changed;
            });
        });
        openDossier.save();
        return QTest::qWaitFor([this] {
            return openDossier.conflicts().size() == 1 && openDossier.conflicts().first().number > 0;
        });
    }

    [[nodiscard]] PendingIntent decision()
    {
        return openDossier.intent().value_or(PendingIntent{.reason = QStringLiteral("nothing was decided")});
    }
};

/// All that is to be read on a page now, tags and all.
inline QString wordsOn(const QWidget &page)
{
    QCoreApplication::sendPostedEvents(); // a new child shows itself by such an event
    QStringList words;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&page))
            words.append(label->text());
    }
    return words.join(u'\n');
}

/// The button of that name that can be seen; null when there is none.
inline QPushButton *buttonOn(const QWidget &page, const char *name)
{
    QCoreApplication::sendPostedEvents();
    for (QPushButton *button : page.findChildren<QPushButton *>(QString::fromLatin1(name))) {
        if (button->isVisibleTo(&page))
            return button;
    }
    return nullptr;
}

} // namespace wd::test
