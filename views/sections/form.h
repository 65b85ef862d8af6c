// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace wd
{

/// The column of a form: fields under each other with air between them.
[[nodiscard]] QVBoxLayout *formColumn(QWidget *form);
/// A small title between fields.
[[nodiscard]] QLabel *formHeading(const QString &words, QWidget *parent);
/// A sentence that wraps.
[[nodiscard]] QLabel *formSentence(const QString &words, QWidget *parent);
/// A quiet button with an icon; `name` is its objectName.
[[nodiscard]] QPushButton *formButton(const QString &name, const QString &words, const QString &sign,
                                      QWidget *parent);
/// A button that is only an icon; `words` say what it does.
[[nodiscard]] QToolButton *formTool(const QString &name, const QString &words, const QString &sign,
                                    QWidget *parent);
/// A card that looks internal: violet edge, lock and a sentence with the word "intern". Under what is in
/// `form` already; gives the column inside it.
[[nodiscard]] QVBoxLayout *internalCard(const QString &sentence, QVBoxLayout *form);

} // namespace wd
