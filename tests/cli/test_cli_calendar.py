"""dondoc calendar: what is printed can be loaded again; a bad line changes nothing; due days follow."""
import pytest
from cli_office import make_office


@pytest.fixture
def office(dondoc):
    make_office(dondoc)
    return dondoc


def test_what_is_listed_is_loaded_again(office):
    table = office.write("nghi.csv", 'Ngày;Loại;Lý do\n31/8/2026;nghỉ;"hoán đổi, theo thông báo"\n22/8/2026;làm;làm bù\n')
    ran = office("calendar", "import", "--db", office.db, table)
    assert ran.code == 0 and "2" in ran.out, ran
    listed = office("calendar", "list", "--db", office.db, "--year", "2026")
    assert listed.code == 0 and '31/08/2026,off,"hoán đổi, theo thông báo"\n' in listed.out, listed
    assert '22/08/2026,work,"làm bù"\n' in listed.out and "17/02/2026,off" in listed.out
    again = office.write("again.csv", listed.out)
    assert office("calendar", "import", "--db", office.db, again).code == 0
    assert office("calendar", "list", "--db", office.db, "--year", "2026").out == listed.out
    assert office("verify", "--db", office.db).code == 0


def test_a_bad_line_changes_nothing(office):
    before = office("calendar", "list", "--db", office.db, "--year", "2026").out
    table = office.write("nghi.csv", "31/8/2026,off,x\n31/2/2026,off,x\n")
    ran = office("calendar", "import", "--db", office.db, table)
    assert ran.code == 3 and "Dòng 2" in ran.err and "nghi.csv" in ran.err, ran
    assert office("calendar", "list", "--db", office.db, "--year", "2026").out == before
    assert office("calendar", "import", "--db", office.db, "nothing.csv").code == 3
