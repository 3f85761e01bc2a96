"""Nouns for people and bodies in Arabic, where no capitals tell a name. Data."""

from __future__ import annotations

from typing import Final

ARABIC_OFFICES: Final = frozenset(
    "رئيس رئيسة وزير وزيرة متحدث متحدثة ناطق ناطقة أمين أمينة مدير مديرة قائد قائدة حاكم حاكمة محافظ محافظة نائب نائبة "
    "سفير سفيرة ملك ملكة أمير أميرة شيخ دكتور دكتورة محامي محامية محام جنرال عميد لواء عقيد رائد مقدم مدعي مدع قاضي "
    "قاض قاضية سيناتور بابا عمدة سيد سيدة أستاذ أستاذة باحث باحثة خبير خبيرة محلل محللة كاتب كاتبة صحفي صحفية صحافي "
    "مبعوث مبعوثة مفوض مفوضة منسق منسقة عضو عضوة مستشار مستشارة زعيم زعيمة مدرب مدربة مهندس مهندسة طبيب طبيبة وكيل "
    "مساعد مساعدة رئيسي".split()
)
"""Nouns of offices and titles, without the article."""
ARABIC_BODIES: Final = frozenset(
    "بلدية شركة حزب مجلس وزارة جامعة مكتب هيئة منظمة بنك حكومة شرطة جيش لجنة اتحاد وكالة مؤسسة نادي ولاية مدينة دائرة "
    "قسم مركز جمعية بعثة حركة جبهة محكمة صحيفة قناة معهد نقابة وزراء أركان برنامج ميناء إدارة كتلة حملة مجلة".split()
)
"""Nouns of bodies, without the article; the name of the body stands behind."""
ARABIC_UNNAMED: Final = frozenset(
    "مصدر مصادر مسؤول مسؤولة مسؤولون مسؤولين شهود شاهد خبراء ناشطون نشطاء سكان محللون متظاهرون آخرون آخر أحد".split()
)
"""Who speaks and is not named."""
ARABIC_WRITTEN: Final = frozenset(
    "تقرير تقارير بيان بيانات إحصاءات إحصائيات دراسة تقديرات معلومات موقع أرقام وسائل استطلاع تصريحات".split()
)
"""What is written, counted or found, and says something."""
